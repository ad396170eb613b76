package vn.phancong.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.roster.RosterChanges.Change;

/** Makes a duty line's number known, or takes that back (công khai số điện thoại đường dây nóng; 05-CT/TU item 3). */
@Component
public final class PublishDutyLine {

    private final RosterChanges changes;
    private final Clock clock;

    PublishDutyLine(RosterChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Publishes it, or says why not.
     *
     * @param on the first day on which it is; null = today
     */
    public Outcome<DutyLineId> publish(DutyLineId line, @Nullable LocalDate on) {
        return onDay(on, (day, change) -> LineRules.withLine(change, line, day, known -> publish(known, day, change)));
    }

    /**
     * Takes the publishing back, or says why not.
     *
     * @param on the first day on which it is no longer published; null = today
     */
    public Outcome<DutyLineId> withdraw(DutyLineId line, @Nullable LocalDate on) {
        return onDay(on, (day, change) -> LineRules.withLine(change, line, day, known -> withdraw(known, day, change)));
    }

    private Outcome<DutyLineId> onDay(@Nullable LocalDate on, BiFunction<LocalDate, Change, Outcome<DutyLineId>> work) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = on == null ? today : on;
        Refusal refusal = LineRules.ofDay(day, "on", today);
        return refusal == null ? changes.change(change -> work.apply(day, change)) : Outcome.refused(refusal);
    }

    private static Outcome<DutyLineId> publish(DutyLine line, LocalDate day, Change change) {
        if (line.phone() == null) {
            return refused(line, RosterRefusal.LINE_NOT_REACHABLE);
        }
        if (isPublished(line)) {
            return refused(line, RosterRefusal.LINE_ALREADY_PUBLISHED, last(line));
        }
        if (day.isBefore(last(line))) {
            return Outcome.refused(Refusal.of(CommonRefusal.ENDS_BEFORE_START, "on", day, last(line)));
        }
        change.publicize(line.id(), with(line.publishedOn(), day), line.withdrawnOn());
        return new Outcome.Done<>(line.id());
    }

    private static Outcome<DutyLineId> withdraw(DutyLine line, LocalDate day, Change change) {
        if (!isPublished(line)) {
            return refused(line, RosterRefusal.LINE_NOT_PUBLISHED);
        }
        if (day.isBefore(last(line))) {
            return Outcome.refused(Refusal.of(CommonRefusal.ENDS_BEFORE_START, "on", day, last(line)));
        }
        change.publicize(line.id(), line.publishedOn(), with(line.withdrawnOn(), day));
        return new Outcome.Done<>(line.id());
    }

    private static boolean isPublished(DutyLine line) {
        return line.publishedOn().size() > line.withdrawnOn().size();
    }

    private static LocalDate last(DutyLine line) {
        return Objects.requireNonNullElse(line.lastPublicity(), line.period().since());
    }

    private static List<LocalDate> with(List<LocalDate> days, LocalDate day) {
        return Stream.concat(days.stream(), Stream.of(day)).toList();
    }

    private static Outcome<DutyLineId> refused(DutyLine line, RosterRefusal code, Object... details) {
        return Outcome.refused(Refusal.about(new Subject("DutyLine", line.id().value()), code, "line", details));
    }
}
