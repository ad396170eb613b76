package vn.phancong.roster;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.roster.RosterChanges.Change;

/** What holds for every change of a duty line. */
final class LineRules {

    private LineRules() {}

    /** Why something cannot have happened that day; null = it can. */
    static @Nullable Refusal ofDay(LocalDate day, String argument, LocalDate today) {
        return day.isAfter(today) ? Refusal.of(CommonRefusal.IN_FUTURE, argument, day) : null;
    }

    /** Locks a line that has to be there on a day, and goes on with it. */
    static <T> Outcome<T> withLine(Change change, DutyLineId id, LocalDate day, Function<DutyLine, Outcome<T>> work) {
        DutyLine line = change.lock(id);
        Subject subject = new Subject("DutyLine", id.value());
        if (line == null) {
            return Outcome.refused(Refusal.about(subject, RosterRefusal.UNKNOWN_DUTY_LINE, "line"));
        }
        LocalDate until = line.period().until();
        if (until != null && !day.isBefore(until)) {
            return Outcome.refused(Refusal.about(subject, RosterRefusal.LINE_CLOSED, "line", until));
        }
        if (day.isBefore(line.period().since())) {
            return Outcome.refused(Refusal.about(
                    subject,
                    RosterRefusal.LINE_NOT_OPENED,
                    "line",
                    day,
                    line.period().since()));
        }
        return work.apply(line);
    }
}
