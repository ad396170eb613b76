package vn.phancong.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.OrganizationTree;

/** Finds the bodies that names in a document mean, in the tree of one day. */
final class BodyNames {

    /** Told apart from others by the name alone, wherever it is said. */
    private static final Set<String> OF_THE_NATION = Set.of(
            "chinh phu",
            "thu tuong chinh phu",
            "bo chinh tri",
            "ban bi thu",
            "trung uong",
            "ban chap hanh trung uong",
            "quoc hoi");

    private final OrganizationTree tree;

    BodyNames(OrganizationTree tree) {
        this.tree = tree;
    }

    /**
     * The committees that a letterhead can mean, best first; where the body above tells some from others, only those.
     *
     * @param superior the body above, as the letterhead names it; null = it names none
     */
    List<Organization> issuers(String committee, @Nullable String superior) {
        BodyName name = BodyName.of(committee);
        List<Organization> fitting = everywhere(name);
        if (superior == null) {
            return fitting;
        }
        BodyName above = BodyName.of(superior);
        List<Organization> below = fitting.stream()
                .filter(each -> tree.forest().ancestors(each.id()).stream()
                        .map(ancestor -> BodyName.of(ancestor.name()))
                        .anyMatch(ancestor ->
                                above.isAt(ancestor) && above.tiers().stream().anyMatch(ancestor.tiers()::contains)))
                .toList();
        return below.isEmpty() ? fitting : below;
    }

    /** Whether a name tells a place, so that it can mean one body alone. */
    static boolean tellsPlace(String committee) {
        return !BodyName.of(committee).place().isEmpty();
    }

    /**
     * The body that a document means by a name: itself, one above it, a department or state body of one of these; with a
     * place in the name also one elsewhere.
     *
     * @param from the body whose document it is; null = not known
     */
    @Nullable Organization meant(String said, @Nullable OrganizationId from) {
        BodyName name = BodyName.of(said);
        if (name.word() == null) {
            return sole(tree.forest().all().stream()
                    .filter(each -> BodyName.of(each.name()).folded().equals(name.folded()))
                    .toList());
        }
        Organization committee = from == null ? null : nearest(name, from);
        if (committee == null && !name.place().isEmpty()) {
            committee = sole(everywhere(name));
        }
        return committee == null || name.part().isEmpty() ? committee : part(name.part(), committee);
    }

    /** What a name means that no body in the graph bears: the same for whoever says it, or only below the same root. */
    String key(String said, @Nullable OrganizationId from) {
        BodyName name = BodyName.of(said);
        boolean shared = name.word() == null
                || !name.place().isEmpty()
                || OF_THE_NATION.stream().anyMatch(name.folded()::contains);
        return from == null || shared
                ? name.folded()
                : name.folded() + "@" + root(from).value();
    }

    private OrganizationId root(OrganizationId from) {
        List<Organization> above = tree.forest().ancestors(from);
        return above.isEmpty() ? from : above.get(above.size() - 1).id();
    }

    /** The body itself or the nearest above it; a "Thành ủy" that is called so goes before a province's. */
    private @Nullable Organization nearest(BodyName name, OrganizationId from) {
        List<Organization> line = new ArrayList<>();
        Stream.ofNullable(tree.find(from)).forEach(line::add);
        line.addAll(tree.forest().ancestors(from));
        List<Organization> fitting = line.stream()
                .filter(each -> each.kind() == OrganizationKind.COMMITTEE)
                .filter(each -> name.tiers().contains(each.tier()))
                .filter(each -> name.isAt(BodyName.of(each.name())))
                .toList();
        return fitting.stream()
                .filter(each -> String.valueOf(name.word())
                        .equals(BodyName.of(each.name()).word()))
                .findFirst()
                .orElse(fitting.isEmpty() ? null : fitting.get(fitting.size() - 1));
    }

    private List<Organization> everywhere(BodyName name) {
        List<Organization> all = tree.forest().all();
        List<Organization> same = all.stream()
                .filter(each -> BodyName.of(each.name()).folded().equals(name.folded()))
                .toList();
        if (!same.isEmpty()) {
            return same;
        }
        return all.stream()
                .filter(each -> each.kind() == OrganizationKind.COMMITTEE)
                .filter(each -> name.word() != null && name.tiers().contains(each.tier()))
                .filter(each -> fits(name, BodyName.of(each.name())))
                .toList();
    }

    /** At the same place; without a place, of the same word, for otherwise every committee of the level would fit. */
    private static boolean fits(BodyName said, BodyName body) {
        return said.place().isEmpty() ? String.valueOf(said.word()).equals(body.word()) : said.isAt(body);
    }

    private @Nullable Organization part(String part, Organization committee) {
        Stream<Organization> around = part.equals(BodyName.PEOPLES_COMMITTEE)
                ? tree.ledBy(committee.id()).stream().filter(each -> each.kind() == OrganizationKind.STATE_BODY)
                : Stream.concat(
                        tree.advisersOf(committee.id()).stream(), tree.forest().children(committee.id()).stream());
        return around.filter(each -> BodyName.of(each.name()).part().equals(part))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Organization sole(List<Organization> found) {
        return found.size() == 1 ? found.get(0) : null;
    }
}
