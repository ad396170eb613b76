package vn.phancong.cascade;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.UndertakingChanges.Content;
import vn.phancong.directive.DirectiveId;
import vn.phancong.organization.OrganizationId;

/**
 * A step that is asked for.
 *
 * @param status what the undertakings are to become
 * @param on the day of the step; null = today
 * @param by the body above that accepts or sends back; null = the bodies themselves do the step
 * @param reason why it is sent back
 * @param report what is reported
 */
public record StepOrder(
        Choice choice,
        UndertakingStatus status,
        @Nullable LocalDate on,
        @Nullable OrganizationId by,
        @Nullable String reason,
        @Nullable Content report) {

    /** Which undertakings are meant. */
    public sealed interface Choice {

        /** Just these. */
        record Named(List<UndertakingId> undertakings) implements Choice {}

        /** All of a body's for the tasks of a directive that can take the step. */
        record OfBody(DirectiveId directive, OrganizationId body) implements Choice {}

        /** Nothing at all. */
        record Nothing() implements Choice {}
    }
}
