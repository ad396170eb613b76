package vn.phancong.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.phancong.graph.Period;
import vn.phancong.intake.Tally.Outcome;
import vn.phancong.intake.Ties.Tie;

/**
 * Decides, before anything is written, which rows of a file of units are taken and what the graph is to hold after them.
 * A refused row changes nothing, so what rested on it is looked at again without it.
 */
final class UnitPlan {

    private record Refused(Refusal refusal, RawRow row) {}

    private final String file;
    private final UnitDirectory knownUnits;
    private final Ties knownTies;
    private final Map<Long, Refused> refusals = new TreeMap<>();
    private List<UnitRow> rows;
    private UnitDirectory units;
    private Ties ties;

    UnitPlan(String file, UnitDirectory knownUnits, Ties knownTies, List<UnitRow> rows) {
        this.file = file;
        this.knownUnits = knownUnits;
        this.knownTies = knownTies;
        this.rows = rows;
        this.units = knownUnits;
        this.ties = knownTies;
        int before;
        do {
            before = refusals.size();
            attempt();
            this.rows = this.rows.stream()
                    .filter(row -> !refusals.containsKey(row.line()))
                    .toList();
        } while (refusals.size() > before);
    }

    UnitDirectory units() {
        return units;
    }

    Ties ties() {
        return ties;
    }

    /** The units that the rows that are taken tell of. */
    Set<Unit.Key> listed() {
        return rows.stream().map(UnitRow::key).collect(Collectors.toSet());
    }

    List<Unit> changedUnits() {
        return units.all().stream()
                .filter(unit -> !unit.equals(knownUnits.get(unit.key())))
                .toList();
    }

    List<Tie> changedTies() {
        Set<Tie> known = new HashSet<>(knownTies.all());
        return ties.all().stream().filter(tie -> !known.contains(tie)).toList();
    }

    void account(Tally tally) {
        refusals.values().forEach(refused -> tally.refuse(refused.refusal(), refused.row()));
        rows.forEach(row -> tally.take(outcome(row)));
    }

    private Outcome outcome(UnitRow row) {
        Unit known = knownUnits.get(row.key());
        if (known == null) {
            return Outcome.NEW;
        }
        boolean same = known.equals(units.get(row.key()))
                && row.others().keySet().stream()
                        .allMatch(kind -> knownTies.of(kind, row.key()).equals(ties.of(kind, row.key())));
        return same ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    private void attempt() {
        units = new UnitDirectory(knownUnits.all());
        ties = new Ties(knownTies.all());
        Map<Unit.Key, Long> lines = register();
        rows.forEach(row -> refuseRival(row, lines));
        rows.forEach(this::tie);
        for (int i = rows.size() - 1; i >= 0; i--) {
            refuseCycle(rows.get(i));
        }
        rows.forEach(this::describe);
    }

    /** Notes all units with their days, and by which line each came or got its end; what the graph held came on line 0. */
    private Map<Unit.Key, Long> register() {
        Map<Unit.Key, Long> lines = new HashMap<>();
        for (UnitRow row : rows) {
            Unit known = units.get(row.key());
            LocalDate until = row.unit().period().until();
            if (known == null) {
                units.put(row.unit());
                lines.put(row.key(), row.line());
            } else if (until != null && !until.equals(known.period().until())) {
                units.put(known.ending(row.unit().period()));
                lines.put(row.key(), row.line());
            }
        }
        return lines;
    }

    private void refuseRival(UnitRow row, Map<Unit.Key, Long> lines) {
        Unit unit = units.get(row.key());
        if (unit != null && lines.getOrDefault(row.key(), 0L) == row.line()) {
            units.rivals(unit)
                    .filter(rival -> lines.getOrDefault(rival.key(), 0L) < row.line())
                    .findFirst()
                    .ifPresent(rival -> refuse(row, "code", taken(rival)));
        }
    }

    private void tie(UnitRow row) {
        row.others().forEach((kind, code) -> {
            LocalDate since = row.place().since();
            Unit other = units.at(code, since);
            Unit.Key there = ties.startingOn(kind, row.key(), since);
            if (other == null) {
                refuse(row, kind.column(), units.unknown(code, since));
            } else if (there != null && !there.equals(other.key())) {
                refuse(row, kind.column(), Reason.of(RefusalCode.PLACE_TAKEN, there.code()));
            } else {
                ties.put(new Tie(kind, row.key(), other.key(), row.place()));
            }
        });
    }

    /** Asked from the last row to the first and undone at once, so that of the rows of a circle the last one is refused. */
    private void refuseCycle(UnitRow row) {
        for (TieKind kind : row.others().keySet()) {
            List<Tie> known = knownTies.of(kind, row.key());
            boolean back = kind.tree()
                    && ties.of(kind, row.key()).stream()
                            .filter(tie ->
                                    tie.period().since().equals(row.place().since()) && !known.contains(tie))
                            .anyMatch(ties::leadsBack);
            if (back) {
                refuse(row, kind.column(), Reason.of(RefusalCode.CYCLE));
                ties.remove(kind, row.key(), row.place().since());
            }
        }
    }

    /** The row about the latest place says what the unit is called, in whatever order the rows come. */
    private void describe(UnitRow row) {
        Unit unit = units.get(row.key());
        boolean outdated = row.others().keySet().stream()
                .anyMatch(kind -> ties.movesAfter(kind, row.key(), row.place().since()));
        if (unit != null && !outdated) {
            units.put(unit.saying(row.unit().properties()));
        }
    }

    private void refuse(UnitRow row, String column, Reason reason) {
        refusals.putIfAbsent(row.line(), new Refused(reason.at(file, row.line(), column), row.raw()));
    }

    private static Reason taken(Unit rival) {
        String name = String.valueOf(rival.properties().get("name"));
        Period days = rival.period();
        return days.until() == null
                ? Reason.inCase(RefusalCode.CODE_TAKEN, "open", name, days.since())
                : Reason.of(RefusalCode.CODE_TAKEN, name, days.since(), days.until());
    }
}
