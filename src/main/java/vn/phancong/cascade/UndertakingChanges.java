package vn.phancong.cascade;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.Outcome;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.TaskId;
import vn.phancong.organization.OrganizationId;

/** Changes of undertakings, each in one transaction. */
public interface UndertakingChanges {

    /** Runs the work in one transaction that is committed only if it refuses nothing; a deadlock runs it again. */
    <T> Outcome<T> change(Function<Change, Outcome<T>> work);

    /** A transaction under way. */
    interface Change {

        /** Locks some tasks; nobody else can fan them out or move their undertakings meanwhile. */
        void lock(Set<TaskId> tasks);

        /** The bodies that have an undertaking of each task. */
        Map<TaskId, Set<OrganizationId>> bodiesOf(Set<TaskId> tasks);

        /** Makes undertakings; each comes from one that is there, or from one before it in the list. */
        void create(TaskId task, List<NewUndertaking> undertakings, LocalDate sentOn);

        /** The undertakings of a body for the tasks of a directive, in its order. */
        List<UndertakingId> ofBody(DirectiveId directive, OrganizationId body);

        /** Locks the tasks of some undertakings, and tells what is known of those that there are. */
        Map<UndertakingId, Facts> lockUndertakings(Set<UndertakingId> ids);

        /** Adds the same step to some undertakings, under the number that is given for each. */
        void add(Map<UndertakingId, Integer> numbers, NewStep step);

        /** Gives up all that was done, without a refusal. */
        void leaveAsItWas();
    }

    /**
     * An undertaking that is to be made.
     *
     * @param from the body above that has one; null = straight from the issuer
     */
    record NewUndertaking(OrganizationId body, @Nullable OrganizationId from) {}

    /**
     * What the rules of a step need to know of an undertaking.
     *
     * @param above the bodies from which it came down, the nearest first
     * @param last its last step; null = none
     */
    record Facts(
            UndertakingId id,
            TaskId task,
            DirectiveId directive,
            OrganizationId body,
            LocalDate sentOn,
            List<OrganizationId> above,
            @Nullable Step last) {

        /** How it stands after its last step. */
        public UndertakingStatus status() {
            return last == null ? UndertakingStatus.SENT : last.status();
        }
    }

    /** A step that is to be added; what its parts mean stands with {@link Step}. */
    record NewStep(
            UndertakingStatus status,
            LocalDate on,
            OffsetDateTime at,
            @Nullable String reason,
            @Nullable OrganizationId by,
            @Nullable Content report) {}

    /** What a report says. */
    record Content(String text, List<Report.Figure> figures, boolean includesBelow) {

        /** Whether a report says just this. */
        public boolean equalsThat(@Nullable Report report) {
            return report != null
                    && text.equals(report.text())
                    && figures.equals(report.figures())
                    && includesBelow == report.includesBelow();
        }
    }
}
