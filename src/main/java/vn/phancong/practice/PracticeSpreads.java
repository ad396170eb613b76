package vn.phancong.practice;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.organization.Tier;

/** How practices have spread: who took them up, from whom, when and where. */
@Component
public final class PracticeSpreads {

    private final Practices practices;
    private final Organizations organizations;

    PracticeSpreads(Practices practices, Organizations organizations) {
        this.practices = practices;
        this.organizations = organizations;
    }

    /** Who took up a practice, at a body or below it; null = anywhere. */
    public record Adopters(Practice practice, @Nullable OrganizationId within) {}

    /** How a practice spread, step by step. */
    public record Steps(Practice practice, Spread.Step by) {}

    /** The branches right below a body; null = below the root above the one that described it. */
    public record Branches(Practice practice, @Nullable OrganizationId within) {}

    /** Who had taken practices up by that day, the earliest first; those who gave them up too. */
    public Map<Adopters, List<Descent>> adoptions(Set<Adopters> wanted, LocalDate day) {
        var forest = organizations.on(day).forest();
        return each(
                wanted,
                Adopters::practice,
                day,
                (asked, all) -> all.stream()
                        .filter(descent -> asked.within() == null
                                || forest.isWithin(
                                        asked.within(), descent.adoption().body()))
                        .toList());
    }

    /** From the description on to the last week or month in which anything changed. */
    public Map<Steps, List<Spread>> spreads(Set<Steps> wanted, LocalDate day) {
        return each(wanted, Steps::practice, day, (asked, all) -> spread(asked, all, day));
    }

    /** In how many bodies of each branch practices had come into use by that day; branches where nobody could are left out. */
    public Map<Branches, List<Branch>> branches(Set<Branches> wanted, LocalDate day) {
        return each(wanted, Branches::practice, day, (asked, all) -> branches(asked, all, day));
    }

    /** How far those who practise it stand from the body that described it, the nearest first. */
    public Map<Practice, List<Generation>> generations(Set<Practice> wanted, LocalDate day) {
        return each(wanted, practice -> practice, day, (practice, all) -> generations(practice, all, day));
    }

    /** How many practised it that day, without the body that described it. */
    public Map<Practice, Integer> inUse(Set<Practice> wanted, LocalDate day) {
        return each(wanted, practice -> practice, day, (practice, all) -> (int) all.stream()
                .filter(descent -> descent.adoption().period().contains(day))
                .count());
    }

    private <K, V> Map<K, V> each(
            Set<K> wanted, Function<K, Practice> practice, LocalDate day, BiFunction<K, List<Descent>, V> answer) {
        Map<PracticeId, Practice> byId =
                wanted.stream().map(practice).collect(toMap(Practice::id, found -> found, (one, other) -> one));
        Map<PracticeId, List<Descent>> lines = new HashMap<>();
        practices
                .adoptionsOf(byId.keySet())
                .forEach((id, all) -> lines.put(id, Lineage.of(Objects.requireNonNull(byId.get(id)), all, day)));
        Map<K, V> answers = new HashMap<>();
        wanted.forEach(key -> answers.put(
                key, answer.apply(key, lines.getOrDefault(practice.apply(key).id(), List.of()))));
        return answers;
    }

    private static List<Spread> spread(Steps asked, List<Descent> all, LocalDate day) {
        Map<LocalDate, Integer> taken = new TreeMap<>();
        Map<LocalDate, Integer> given = new TreeMap<>();
        LocalDate begin = asked.by().begin(asked.practice().period().since());
        LocalDate last = begin;
        for (Descent descent : all) {
            LocalDate since = asked.by().begin(descent.adoption().period().since());
            taken.merge(since, 1, Integer::sum);
            last = since.isAfter(last) ? since : last;
            LocalDate until = descent.adoption().untilOn(day);
            if (until != null) {
                LocalDate ended = asked.by().begin(until);
                given.merge(ended, 1, Integer::sum);
                last = ended.isAfter(last) ? ended : last;
            }
        }
        List<Spread> spread = new ArrayList<>();
        int inUse = 0;
        for (LocalDate each = begin; !each.isAfter(last); each = asked.by().next(each)) {
            int more = taken.getOrDefault(each, 0);
            int less = given.getOrDefault(each, 0);
            inUse += more - less;
            spread.add(new Spread(each, more, less, inUse));
        }
        return spread;
    }

    private List<Branch> branches(Branches asked, List<Descent> all, LocalDate day) {
        OrganizationTree tree = organizations.on(day);
        Set<OrganizationId> practising = practising(asked.practice(), all, day);
        Set<Sort> sorts = practising.stream()
                .flatMap(id -> Stream.ofNullable(tree.find(id)))
                .map(Sort::of)
                .collect(toSet());
        OrganizationId top = asked.within() == null ? root(asked.practice(), tree) : asked.within();
        return tree.forest().children(top).stream()
                .map(child -> branch(child, tree.forest().withDescendants(child.id()), practising, sorts))
                .filter(branch -> branch.could() > 0)
                .toList();
    }

    private static Branch branch(
            Organization top, Collection<Organization> bodies, Set<OrganizationId> practising, Set<Sort> sorts) {
        int using = (int)
                bodies.stream().filter(body -> practising.contains(body.id())).count();
        int could = (int)
                bodies.stream().filter(body -> sorts.contains(Sort.of(body))).count();
        return new Branch(top, using, could);
    }

    /** Of a body that has been closed, the root that was above it when it described the practice. */
    private OrganizationId root(Practice practice, OrganizationTree tree) {
        OrganizationId describer = practice.describedBy();
        OrganizationTree known = tree.find(describer) == null
                ? organizations.on(practice.period().since())
                : tree;
        List<Organization> above = known.forest().ancestors(describer);
        return above.isEmpty() ? describer : above.get(above.size() - 1).id();
    }

    private static Set<OrganizationId> practising(Practice practice, List<Descent> all, LocalDate day) {
        Set<OrganizationId> practising = new HashSet<>();
        if (practice.period().contains(day)) {
            practising.add(practice.describedBy());
        }
        all.stream()
                .map(Descent::adoption)
                .filter(each -> each.period().contains(day))
                .forEach(each -> practising.add(each.body()));
        return practising;
    }

    private static List<Generation> generations(Practice practice, List<Descent> all, LocalDate day) {
        Map<Integer, Set<OrganizationId>> ever = new TreeMap<>();
        Map<Integer, Set<OrganizationId>> now = new HashMap<>();
        for (Descent descent : all) {
            Adoption adoption = descent.adoption();
            ever.computeIfAbsent(descent.generation(), number -> new HashSet<>())
                    .add(adoption.body());
            if (adoption.period().contains(day)) {
                now.computeIfAbsent(descent.generation(), number -> new HashSet<>())
                        .add(adoption.body());
            }
        }
        List<Generation> generations = new ArrayList<>();
        generations.add(new Generation(0, 1, practice.period().contains(day) ? 1 : 0));
        ever.forEach((number, bodies) -> generations.add(new Generation(
                number, bodies.size(), now.getOrDefault(number, Set.of()).size())));
        return generations;
    }

    /** What a body is and where it stands. */
    private record Sort(OrganizationKind kind, Tier tier) {

        static Sort of(Organization body) {
            return new Sort(body.kind(), body.tier());
        }
    }
}
