package vn.phancong.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.BasisId;
import vn.phancong.graph.Period;
import vn.phancong.organization.OfOrganization;
import vn.phancong.organization.OrganizationId;

/**
 * A post or telephone that a body keeps, and at which people take turns.
 *
 * @param phone its number, in digits; a body's, nobody's own; null = none
 * @param hours at which it must be held
 * @param publishedOn the days on which its number was published, in order
 * @param withdrawnOn the days on which that was taken back, in order, each after the publishing of the same place
 * @param period the days on which it exists
 * @param organization that keeps it
 * @param basis the clause that asks for it; null = none is named
 * @param sortKey its place among the lines of its organisation
 */
public record DutyLine(
        DutyLineId id,
        DutyLineKind kind,
        String name,
        @Nullable String phone,
        DutyHours hours,
        List<LocalDate> publishedOn,
        List<LocalDate> withdrawnOn,
        Period period,
        OrganizationId organization,
        @Nullable BasisId basis,
        String sortKey)
        implements OfOrganization {

    /** Since when it is published, as of a day; null = it is not. */
    public @Nullable LocalDate publishedSince(LocalDate day) {
        int published = until(publishedOn, day);
        return period.contains(day) && published > until(withdrawnOn, day) ? publishedOn.get(published - 1) : null;
    }

    /** The last day on which it was published or taken back; null = it never was. */
    @Nullable LocalDate lastPublicity() {
        return Stream.concat(publishedOn.stream(), withdrawnOn.stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The time for which it exists. */
    TimeSpan lifetime(TimeSpan window) {
        LocalDate until = period.until();
        return window.within(new TimeSpan(
                RosterTime.startOf(period.since()), until == null ? window.to() : RosterTime.startOf(until)));
    }

    private static int until(List<LocalDate> days, LocalDate day) {
        return (int) days.stream().filter(each -> !each.isAfter(day)).count();
    }
}
