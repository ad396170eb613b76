package vn.phancong.roster;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.cascade.References;
import vn.phancong.graph.NewIds;
import vn.phancong.graph.Period;
import vn.phancong.people.PersonId;
import vn.phancong.roster.RosterChanges.Change;

/** Puts people on the roster of a duty line (phân công trực; 05-CT/TU item 3, 159-CV/TU item 4). */
@Component
public final class RosterShifts {

    private final RosterChanges changes;
    private final References references;
    private final NewIds ids;
    private final Clock clock;

    RosterShifts(RosterChanges changes, References references, NewIds ids, Clock clock) {
        this.changes = changes;
        this.references = references;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param since the day on which it is put on the roster; null = today
     */
    public record Order(
            DutyLineId line, List<Turn> shifts, @Nullable LocalDate since) {}

    /** Who is to be on duty when. */
    public record Turn(PersonId person, TimeSpan time) {}

    /**
     * Puts all of the shifts on the roster, or none and says why. That a person stands on another roster at that time, or
     * is absent, is no reason: rosters are made by different bodies, and leave comes later.
     */
    public Outcome<List<DutyShift>> roster(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = order.since() == null ? today : order.since();
        List<Refusal> refusals = refusalsOf(order, since, today);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        return changes.change(
                change -> LineRules.withLine(change, order.line(), since, line -> roster(order, line, since, change)));
    }

    private List<Refusal> refusalsOf(Order order, LocalDate since, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        Refusal future = LineRules.ofDay(since, "since", today);
        if (future != null) {
            refusals.add(future);
        }
        refusals.addAll(ShiftRules.ofForm(order.shifts()));
        if (!refusals.isEmpty()) {
            return refusals;
        }
        Map<String, PersonId> people = new LinkedHashMap<>();
        for (int i = 0; i < order.shifts().size(); i++) {
            people.put(ShiftRules.argument(i) + ".person", order.shifts().get(i).person());
        }
        return references.on(since).peopleNotGone(people).refusals();
    }

    private Outcome<List<DutyShift>> roster(Order order, DutyLine line, LocalDate since, Change change) {
        Set<PersonId> people = order.shifts().stream().map(Turn::person).collect(toSet());
        List<DutyShift> standing = change.standing(order.line(), people, ShiftRules.around(order.shifts()), since);
        List<Refusal> refusals = new ArrayList<>(ShiftRules.afterTheEnd(order.shifts(), line));
        refusals.addAll(ShiftRules.twice(order.shifts(), standing));
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        List<DutyShift> shifts = order.shifts().stream()
                .map(turn -> new DutyShift(
                        new DutyShiftId(ids.next()), order.line(), turn.person(), turn.time(), new Period(since, null)))
                .toList();
        change.add(order.line(), shifts, since);
        return new Outcome.Done<>(shifts);
    }
}
