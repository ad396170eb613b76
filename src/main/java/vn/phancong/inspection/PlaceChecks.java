package vn.phancong.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.coverage.Unit;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;

/** When places were checked, and what inspectors have to do with them, read from the graph. */
public interface PlaceChecks {

    /** The checks of some bodies and places; one statement for all, and one without checks is not among the keys. */
    Map<Unit, Checks> of(Collection<? extends Unit> units, Window window);

    /** In which areas each person is in charge of a household that day. */
    Map<PersonId, Set<AreaId>> coveredBy(Set<PersonId> people, LocalDate day);

    /**
     * Which checks count.
     *
     * @param day by when the last check was made
     * @param seenOn by when the others must be known
     * @param from they lie after this day
     * @param to and before this one
     * @param insiders where not all planned ones may be known: the bodies whose own may be; null = all
     */
    record Window(
            LocalDate day,
            LocalDate seenOn,
            LocalDate from,
            LocalDate to,
            @Nullable List<OrganizationId> insiders) {

        /** Checks that lie less than so many days before or after a day. */
        static Window around(
                LocalDate on, int days, LocalDate day, LocalDate seenOn, @Nullable List<OrganizationId> insiders) {
            return new Window(day, seenOn, on.minusDays(days), on.plusDays(days), insiders);
        }
    }

    /**
     * The checks of a body or place.
     *
     * @param lastOn the last one that was made; null = none
     * @param doneNear one that was made within the window; null = none
     * @param plannedNear one that is planned within the window; null = none
     */
    record Checks(
            @Nullable LocalDate lastOn,
            @Nullable LocalDate doneNear,
            @Nullable LocalDate plannedNear) {

        /** None at all. */
        public static final Checks NONE = new Checks(null, null, null);

        /** One within the window; null = none. */
        @Nullable LocalDate near() {
            return doneNear == null ? plannedNear : doneNear;
        }
    }
}
