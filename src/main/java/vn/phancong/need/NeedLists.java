package vn.phancong.need;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.CoveringTerritory;
import vn.phancong.coverage.Unit;
import vn.phancong.graph.Period;
import vn.phancong.need.Needs.Placed;
import vn.phancong.need.Supports.Given;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Areas;

/** The needs of organisations and areas, as lists and in figures; both cost as much as there are open needs. */
@Component
public final class NeedLists {

    private final Needs needs;
    private final Supports supports;
    private final CoveringTerritory territory;
    private final Areas areas;

    NeedLists(Needs needs, Supports supports, CoveringTerritory territory, Areas areas) {
        this.needs = needs;
        this.supports = supports;
        this.territory = territory;
        this.areas = areas;
    }

    /**
     * Which needs are wanted.
     *
     * @param open only those that are open, or only those that are closed; null = both
     * @param kinds only these; empty = all
     * @param uncovered only where nobody is in charge of the household, or only others; null = both
     */
    public record Filter(
            @Nullable Boolean open,
            Set<NeedKind> kinds,
            @Nullable Boolean uncovered) {

        /** Whether a need is wanted. */
        public boolean takes(Need need) {
            return (open == null || open == need.isOpen())
                    && (kinds.isEmpty() || kinds.contains(need.kind()))
                    && (uncovered == null || uncovered == need.uncovered());
        }
    }

    /** The needs of a part of the city that are wanted. */
    public record Wanted(Unit unit, Filter filter) {}

    /**
     * A part of the city that is to be summed up.
     *
     * @param from what was met and given from this day on counts; null = from the beginning
     */
    public record Part(Unit unit, @Nullable LocalDate from) {

        private LocalDate begin() {
            return Objects.requireNonNullElse(from, Period.BEGINNING);
        }
    }

    /** The needs of each part that day, the most pressing first: where nobody is in charge, then the longest open. */
    public Map<Wanted, List<Need>> of(Set<Wanted> wanted, LocalDate day) {
        boolean openAlone = wanted.stream()
                .allMatch(each -> Boolean.TRUE.equals(each.filter().open()));
        Found found = read(wanted, Wanted::unit, openAlone ? day : Period.BEGINNING, day);
        Map<Wanted, List<Need>> lists = new HashMap<>();
        wanted.forEach(each -> lists.put(
                each,
                found.in(each.unit()).stream()
                        .filter(each.filter()::takes)
                        .sorted(Need.MOST_PRESSING_FIRST)
                        .toList()));
        return lists;
    }

    /** How it stands with the needs of each part that day, and what has been given for them. */
    public Map<Part, NeedSummary> summaries(Set<Part> parts, LocalDate day) {
        LocalDate earliest =
                parts.stream().map(Part::begin).min(LocalDate::compareTo).orElse(day);
        Found found = read(parts, Part::unit, earliest.minusDays(1), day);
        Map<Part, Given> given = new HashMap<>();
        Map<Part, List<Need>> counted = new HashMap<>();
        for (Part part : parts) {
            List<Need> own = found.in(part.unit()).stream()
                    .filter(need -> need.until() == null || !need.until().isBefore(part.begin()))
                    .toList();
            counted.put(part, own);
            given.put(part, new Given(own.stream().map(Need::id).collect(toSet()), part.begin()));
        }
        Map<Given, List<DecisionSum>> sums = supports.sumsOf(new HashSet<>(given.values()), day);
        return parts.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        part -> NeedSummary.of(
                                counted.getOrDefault(part, List.of()),
                                sums.getOrDefault(given.get(part), List.of()),
                                day)));
    }

    private <T> Found read(Collection<T> asked, Function<T, Unit> unit, LocalDate openAfter, LocalDate day) {
        Map<Unit, Set<AreaId>> places = new HashMap<>();
        asked.forEach(each -> places.computeIfAbsent(unit.apply(each), key -> areasOf(key, day)));
        Set<AreaId> all = places.values().stream().flatMap(Set::stream).collect(toSet());
        return new Found(places, all.isEmpty() ? List.of() : needs.in(all, openAfter, day));
    }

    private Set<AreaId> areasOf(Unit unit, LocalDate day) {
        return unit instanceof Unit.OfOrganization organization
                ? new HashSet<>(territory.areasOf(organization.id(), day))
                : areas.on(day).forest().withDescendants(((Unit.OfArea) unit).id()).stream()
                        .map(Area::id)
                        .collect(toSet());
    }

    /** The needs of several parts, read at once. */
    private record Found(Map<Unit, Set<AreaId>> places, List<Placed> needs) {

        List<Need> in(Unit unit) {
            Set<AreaId> own = places.getOrDefault(unit, Set.of());
            return needs.stream()
                    .filter(placed -> own.contains(placed.area()))
                    .map(Placed::need)
                    .toList();
        }
    }
}
