package vn.phancong.inspection;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.BasisId;
import vn.phancong.coverage.OfSides;
import vn.phancong.coverage.Unit;
import vn.phancong.directive.DirectiveId;
import vn.phancong.organization.OrganizationId;

/**
 * A check of one body or place (kiểm tra).
 *
 * @param inspected the body or place
 * @param by in whose name it is made
 * @param announced whether those who are inspected know of it beforehand
 * @param since the day on which it was planned; where it was not, the day on which it was made
 * @param plannedOn the day for which it was planned; null = it was not planned
 * @param result what came of it; null = it has not been made
 * @param cancelled null = it has not been called off
 * @param decision the decision under which it is made, in the users' words; null = none is named
 * @param under that decision, where it is a document that is held or cited
 * @param teamName what those who make it are called together; null = nothing
 * @param draw how it was drawn by lot; null = it was not
 * @param sortKey its place among the inspections of one day
 */
public record Inspection(
        InspectionId id,
        Unit inspected,
        OrganizationId by,
        boolean announced,
        LocalDate since,
        @Nullable LocalDate plannedOn,
        @Nullable Result result,
        @Nullable Cancelled cancelled,
        @Nullable String decision,
        @Nullable DirectiveId under,
        @Nullable String teamName,
        @Nullable BasisId basis,
        @Nullable Draw draw,
        String sortKey)
        implements OfSides {

    @Override
    public Set<Unit> owners() {
        return Set.of(new Unit.OfOrganization(by));
    }

    /** Those who are inspected must not know of an unannounced one before it is made. */
    @Override
    public Set<Unit> others() {
        return announced || result != null ? Set.of(inspected) : Set.of();
    }

    /** What came of it, and when it was made. */
    public record Result(LocalDate on, InspectionOutcome outcome, String text) {}

    /** When and why it was called off. */
    public record Cancelled(LocalDate on, String reason) {}

    /** With what seed it was drawn, and with what weight. */
    public record Draw(int seed, PlaceWeight weight) {}

    /** Whether it was known of on that day. */
    public boolean isThereOn(LocalDate day) {
        return !since.isAfter(day);
    }

    /** What had come of it by that day; null = nothing yet. */
    public @Nullable Result resultOn(LocalDate day) {
        return result == null || result.on().isAfter(day) ? null : result;
    }

    /** Whether and why it had been called off by that day; null = it had not. */
    public @Nullable Cancelled cancelledOn(LocalDate day) {
        return cancelled == null || cancelled.on().isAfter(day) ? null : cancelled;
    }

    /** How it stood that day. */
    public InspectionState stateOn(LocalDate day) {
        if (resultOn(day) != null) {
            return InspectionState.DONE;
        }
        return cancelledOn(day) == null ? InspectionState.PLANNED : InspectionState.CANCELLED;
    }

    /** The day on which it was made, as far as that day knows; otherwise the day for which it is planned. */
    public LocalDate dayAsOf(LocalDate day) {
        Result done = resultOn(day);
        return done == null ? Objects.requireNonNullElse(plannedOn, since) : done.on();
    }

    /** Whether that day it should have been made and was not. */
    public boolean isOverdueOn(LocalDate day) {
        return stateOn(day) == InspectionState.PLANNED && plannedOn != null && plannedOn.isBefore(day);
    }
}
