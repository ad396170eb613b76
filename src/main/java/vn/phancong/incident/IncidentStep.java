package vn.phancong.incident;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;

/**
 * One step of an incident.
 *
 * @param number counted from 1
 * @param on the day of the step
 * @param at when it was entered
 * @param text what was said; null = nothing
 * @param by the body that did it
 * @param to to whom it was raised or passed; null = the step is none of these
 * @param levelsSkipped how many levels it went past; null = it was neither raised nor passed
 */
public record IncidentStep(
        int number,
        IncidentStepKind kind,
        LocalDate on,
        OffsetDateTime at,
        @Nullable String text,
        OrganizationId by,
        @Nullable OrganizationId to,
        @Nullable Integer levelsSkipped) {}
