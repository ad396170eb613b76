package vn.phancong.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Period;
import vn.phancong.intake.Ties.Tie;

/** What a table of units lists; the parts that it names are those units of which its own are direct parts. */
final class UnitList {

    private final UnitFormat format;
    private final UnitStore store;
    private final UnitPlan plan;
    private final LocalDate day;

    UnitList(UnitFormat format, UnitStore store, UnitPlan plan, LocalDate day) {
        this.format = format;
        this.store = store;
        this.plan = plan;
        this.day = day;
    }

    Closing count() {
        List<Unit> open = open();
        return new Closing(open.size(), missing(open).size());
    }

    int close(GraphTransaction tx) {
        List<Unit> missing = missing(open());
        List<Tie> ties = missing.stream()
                .flatMap(unit -> format.ties().stream().flatMap(kind -> plan.ties().of(kind, unit.key()).stream()))
                .filter(tie -> isOpen(tie.period()))
                .map(tie -> new Tie(
                        tie.kind(),
                        tie.from(),
                        tie.to(),
                        new Period(tie.period().since(), day)))
                .toList();
        store.put(
                tx,
                missing.stream()
                        .map(unit -> unit.ending(new Period(unit.period().since(), day)))
                        .toList());
        store.put(tx, ties, plan.units());
        return missing.size();
    }

    private List<Unit> missing(List<Unit> open) {
        Set<String> codes = plan.listed().stream().map(Unit.Key::code).collect(Collectors.toSet());
        return open.stream().filter(unit -> !codes.contains(unit.code())).toList();
    }

    /** The units that are direct parts, that day, of something of which a unit of the list is. */
    private List<Unit> open() {
        TieKind tree = format.ties().get(0);
        List<Tie> ties = plan.ties().all().stream()
                .filter(tie -> tie.kind() == tree && isOpen(tie.period()))
                .toList();
        Set<Unit.Key> listed = plan.listed();
        // Also a place that begins that very day or later names the part.
        Set<Unit.Key> parts = new HashSet<>();
        plan.ties().all().stream()
                .filter(tie -> tie.kind() == tree && listed.contains(tie.from()) && goesOn(tie.period()))
                .forEach(tie -> parts.add(tie.to()));
        Set<Unit.Key> within = ties.stream()
                .filter(tie -> parts.contains(tie.to()))
                .map(Tie::from)
                .collect(Collectors.toSet());
        return plan.units().all().stream()
                .filter(unit -> within.contains(unit.key()) && isOpen(unit.period()))
                .toList();
    }

    /** What begins on the day or later cannot end on it. */
    private boolean isOpen(Period period) {
        return period.since().isBefore(day) && goesOn(period);
    }

    private boolean goesOn(Period period) {
        return period.until() == null || period.until().isAfter(day);
    }
}
