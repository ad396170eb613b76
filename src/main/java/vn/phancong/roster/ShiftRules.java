package vn.phancong.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.people.PersonId;
import vn.phancong.roster.RosterShifts.Turn;

/** What holds for every shift that is put on a roster. */
final class ShiftRules {

    private static final int MOST = 500;
    private static final int LONGEST_HOURS = 24;

    private ShiftRules() {}

    /** What is wrong with shifts, whatever else stands on the roster. */
    static List<Refusal> ofForm(List<Turn> turns) {
        if (turns.isEmpty()) {
            return List.of(Refusal.of(CommonRefusal.NOTHING_NAMED, "shifts"));
        }
        if (turns.size() > MOST) {
            return List.of(Refusal.of(CommonRefusal.TOO_MANY, "shifts", turns.size(), MOST));
        }
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            TimeSpan time = turns.get(i).time();
            if (time.isEmpty()) {
                refusals.add(Refusal.of(
                        RosterRefusal.SHIFT_ENDS_BEFORE_IT_BEGINS, argument(i) + ".endsAt", time.to(), time.from()));
            } else if (time.hours() > LONGEST_HOURS) {
                refusals.add(
                        Refusal.of(RosterRefusal.SHIFT_TOO_LONG, argument(i) + ".endsAt", time.hours(), LONGEST_HOURS));
            }
        }
        return refusals;
    }

    /** The shifts that would begin when the line is no longer there. */
    static List<Refusal> afterTheEnd(List<Turn> turns, DutyLine line) {
        LocalDate until = line.period().until();
        if (until == null) {
            return List.of();
        }
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            if (!turns.get(i).time().from().isBefore(RosterTime.startOf(until))) {
                refusals.add(Refusal.of(RosterRefusal.LINE_CLOSED, argument(i) + ".startsAt", until));
            }
        }
        return refusals;
    }

    /** The shifts at whose time their person is on the line already, by another shift of the list or of the roster. */
    static List<Refusal> twice(List<Turn> turns, List<DutyShift> standing) {
        Map<PersonId, List<TimeSpan>> taken = standing.stream()
                .collect(Collectors.groupingBy(
                        DutyShift::person,
                        HashMap::new,
                        Collectors.mapping(DutyShift::time, Collectors.toCollection(ArrayList::new))));
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            List<TimeSpan> own = taken.computeIfAbsent(turn.person(), person -> new ArrayList<>());
            TimeSpan other = own.stream()
                    .filter(time -> time.overlaps(turn.time()))
                    .findFirst()
                    .orElse(null);
            if (other != null) {
                refusals.add(Refusal.about(
                        new Subject("Person", turn.person().value()),
                        RosterRefusal.SHIFT_TWICE,
                        argument(i),
                        other.from(),
                        other.to()));
            }
            own.add(turn.time());
        }
        return refusals;
    }

    /** The shortest stretch of time that holds them all. */
    static TimeSpan around(List<Turn> turns) {
        return new TimeSpan(
                turns.stream()
                        .map(turn -> turn.time().from())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                turns.stream()
                        .map(turn -> turn.time().to())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    static String argument(int shift) {
        return "shifts." + shift;
    }
}
