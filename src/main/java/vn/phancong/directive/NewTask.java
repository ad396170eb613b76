package vn.phancong.directive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.Cadence;
import vn.phancong.reading.Modality;
import vn.phancong.reading.TaskKind;
import vn.phancong.reading.Urgency;

/**
 * A task that is to be confirmed; the values are those of {@link Task}.
 *
 * @param start the first character of the stretch that it rests on; null = a user has added it
 * @param end the first character behind the stretch
 * @param performers the bodies that are asked by name; empty = all addressees
 * @param refines the tasks of higher documents that it carries out
 */
public record NewTask(
        String ordinal,
        TaskKind kind,
        String text,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable Modality modality,
        @Nullable Cadence cadence,
        @Nullable Urgency urgency,
        @Nullable LocalDate due,
        @Nullable Integer reportEveryDays,
        TargetSet targetSet,
        int coverersWanted,
        @Nullable Integer leastHouseholds,
        @Nullable Integer mostHouseholds,
        List<OrganizationId> performers,
        List<TaskId> refines) {

    /** The same task, refining others. */
    NewTask refining(List<TaskId> others) {
        return new NewTask(
                ordinal,
                kind,
                text,
                start,
                end,
                modality,
                cadence,
                urgency,
                due,
                reportEveryDays,
                targetSet,
                coverersWanted,
                leastHouseholds,
                mostHouseholds,
                performers,
                others);
    }
}
