package vn.phancong.inspection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.phancong.api.GlobalId;
import vn.phancong.api.PartOf;

/**
 * One thing that an inspection found.
 *
 * @param number counted from 1 within the inspection
 * @param on the day of the inspection
 * @param sortKey its place among the findings of one day
 * @param steps what became of it, the earliest first; some may be later than the day that is asked for
 */
public record Finding(
        FindingId id,
        InspectionId inspection,
        int number,
        FindingKind kind,
        Severity severity,
        String text,
        LocalDate on,
        String sortKey,
        List<FollowUp> steps)
        implements PartOf {

    @Override
    public GlobalId whole() {
        return new GlobalId("Inspection", inspection.value());
    }

    /** What had become of it by that day. */
    public List<FollowUp> stepsOn(LocalDate day) {
        return steps.stream().filter(step -> !step.on().isAfter(day)).toList();
    }

    /** How its follow-up stood that day. */
    public FollowUpState stateOn(LocalDate day) {
        List<FollowUp> taken = stepsOn(day);
        return taken.isEmpty()
                ? FollowUpState.OPEN
                : taken.get(taken.size() - 1).state();
    }

    /** For how many days it had been open that day; where it was over, until then. */
    public int daysOpenOn(LocalDate day) {
        List<FollowUp> taken = stepsOn(day);
        LocalDate end = stateOn(day).isOver() ? taken.get(taken.size() - 1).on() : day;
        return Math.toIntExact(ChronoUnit.DAYS.between(on, end));
    }
}
