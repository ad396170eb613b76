package vn.phancong.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.BasisId;
import vn.phancong.graph.Period;
import vn.phancong.organization.OrganizationId;

/**
 * A body practises what another one has described, for a time.
 *
 * @param from the body from which it was learnt
 * @param basis the clause that it rests on; null = none
 * @param text why it was given up; null = it was not, or it was not said
 */
public record Adoption(
        PracticeId practice,
        OrganizationId body,
        Period period,
        OrganizationId from,
        @Nullable BasisId basis,
        @Nullable String text) {

    /** Whether it had begun on that day. */
    public boolean isThereOn(LocalDate day) {
        return !period.since().isAfter(day);
    }

    /** The first day no longer, as far as it was known on that day; null = it was practised still. */
    public @Nullable LocalDate untilOn(LocalDate day) {
        LocalDate until = period.until();
        return until == null || until.isAfter(day) ? null : until;
    }
}
