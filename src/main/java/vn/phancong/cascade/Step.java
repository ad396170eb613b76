package vn.phancong.cascade;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;

/**
 * One step of an undertaking.
 *
 * @param number counted from 1
 * @param status how it stands since
 * @param on the day of the step
 * @param at when it was entered
 * @param reason why it was sent back; null = it was not
 * @param by the body above that accepted it or sent it back; null = the body itself did the step
 * @param report what it brought; null = nothing
 */
public record Step(
        int number,
        UndertakingStatus status,
        LocalDate on,
        OffsetDateTime at,
        @Nullable String reason,
        @Nullable OrganizationId by,
        @Nullable Report report) {}
