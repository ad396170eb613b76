package vn.phancong.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

/** What has been kept for long enough, and who sees to it. */
public interface Retention {

    /**
     * The first persons after one who have been gone, or had everything over, since before a day.
     *
     * @param after null = from the start
     */
    List<PersonId> duePeople(LocalDate before, @Nullable PersonId after, int limit);

    /**
     * The first households after one that ended before a day.
     *
     * @param after null = from the start
     */
    List<HouseholdId> dueHouseholds(LocalDate before, @Nullable HouseholdId after, int limit);

    /** Takes the day's work, unless it is done or another replica is at it; whether it was taken. */
    boolean take(String holder, LocalDate today, Instant now, Instant heldUntil);

    /**
     * Lets go of the day's work.
     *
     * @param doneOn null = it was not done to its end
     */
    void end(String holder, @Nullable LocalDate doneOn);

    /** When the work was last done; null = never. */
    @Nullable LocalDate lastDone();
}
