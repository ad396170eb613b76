package vn.phancong.roster.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.people.PersonId;
import vn.phancong.roster.DutyLine;
import vn.phancong.roster.DutyLineId;
import vn.phancong.roster.DutyShift;
import vn.phancong.roster.DutyShiftId;
import vn.phancong.roster.RosterChanges.Change;
import vn.phancong.roster.RosterTime;
import vn.phancong.roster.TimeSpan;
import vn.phancong.territory.AreaId;

/** A change of duty lines or rosters under way in one transaction. */
final class OpenChange implements Change {

    private final GraphTransaction transaction;
    private final ChangeStatements statements;

    OpenChange(GraphTransaction transaction, ChangeStatements statements) {
        this.transaction = transaction;
        this.statements = statements;
    }

    @Override
    public void open(DutyLine line, List<AreaId> areas) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", line.id().value());
        parameters.put("kind", line.kind().name());
        parameters.put("name", line.name());
        parameters.put("sortKey", line.sortKey());
        parameters.put("phone", line.phone());
        parameters.put("fromHour", line.hours().from());
        parameters.put("toHour", line.hours().to());
        parameters.put("since", line.period().since());
        parameters.put("basis", line.basis() == null ? null : line.basis().value());
        parameters.put("organizationId", line.organization().value());
        transaction.run(statements.open(), parameters);
        if (!areas.isEmpty()) {
            transaction.run(
                    statements.serve(),
                    Map.of(
                            "lineId", line.id().value(),
                            "areaIds", RosterRows.areaIds(areas),
                            "since", line.period().since()));
        }
    }

    @Override
    public @Nullable DutyLine lock(DutyLineId line) {
        return transaction.run(statements.lock(), Map.of("lineId", line.value()), RosterRows::line).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void publicize(DutyLineId line, List<LocalDate> publishedOn, List<LocalDate> withdrawnOn) {
        transaction.run(
                statements.publicize(),
                Map.of("lineId", line.value(), "publishedSince", publishedOn, "publishedUntil", withdrawnOn));
    }

    @Override
    public void close(DutyLineId line, LocalDate until) {
        transaction.run(statements.close(), Map.of("lineId", line.value(), "until", until));
        transaction.run(
                statements.withdrawLater(),
                Map.of("lineId", line.value(), "from", RosterTime.startOf(until), "until", until));
    }

    @Override
    public List<DutyShift> standing(DutyLineId line, Set<PersonId> people, TimeSpan window, LocalDate from) {
        return transaction.run(
                statements.standing(),
                Map.of(
                        "lineId", line.value(),
                        "personIds", RosterRows.personIds(people),
                        "from", window.from(),
                        "to", window.to(),
                        "since", from),
                RosterRows::shift);
    }

    @Override
    public void add(DutyLineId line, List<DutyShift> shifts, LocalDate since) {
        List<Map<String, Object>> rows = shifts.stream()
                .map(shift -> Map.<String, Object>of(
                        "id", shift.id().value(),
                        "personId", shift.person().value(),
                        "startsAt", shift.time().from(),
                        "endsAt", shift.time().to()))
                .toList();
        transaction.run(statements.add(), Map.of("lineId", line.value(), "shifts", rows, "since", since));
    }

    @Override
    public Map<DutyShiftId, DutyShift> lockShifts(Set<DutyShiftId> shifts) {
        Map<String, Object> parameters = Map.of("ids", RosterRows.shiftIds(shifts));
        transaction.run(statements.lockLinesOf(), parameters);
        return transaction.run(statements.shifts(), parameters, RosterRows::shift).stream()
                .collect(toMap(DutyShift::id, Function.identity()));
    }

    @Override
    public void withdraw(Set<DutyShiftId> shifts, LocalDate until) {
        transaction.run(statements.withdraw(), Map.of("ids", RosterRows.shiftIds(shifts), "until", until));
    }
}
