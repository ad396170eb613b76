package vn.phancong.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.Refusal;
import vn.phancong.graph.Period;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.Availability;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;

/** Changes of who is in charge of whom, each in one transaction. */
public interface Duties {

    /**
     * Runs the work in one transaction that is committed only if the work refuses nothing; a deadlock runs it again.
     * What was done is marked on all areas and organisations whose figures it can move.
     *
     * @param people whose duties change
     * @param key a request that was done before with this key is not done again; null = no key
     * @param meant the households it is about, to which the work may add; of a request that was done before: what they were
     */
    Result change(
            Set<PersonId> people,
            @Nullable IdempotencyKey key,
            Set<HouseholdId> meant,
            Function<Change, List<Refusal>> work);

    /**
     * What a transaction came to.
     *
     * @param refusals why nothing was changed; empty = it was
     */
    record Result(List<Refusal> refusals, Touched touched) {}

    /** A transaction under way. */
    interface Change {

        /** What is known of the person; null where there is none. Nobody else can change the person's duties meanwhile. */
        @Nullable PersonFacts person(PersonId person, LocalDate on);

        /** What is known of each household that exists. Nobody else can change who covers them meanwhile. */
        Map<HouseholdId, HouseholdFacts> households(PersonId person, Set<HouseholdId> households, LocalDate on);

        /** The households that the person covers on that day. */
        Set<HouseholdId> householdsOf(PersonId person, LocalDate on);

        /** Puts the person in charge. */
        void assign(PersonId person, Set<HouseholdId> households, AssignHouseholds.Order order, LocalDate since);

        /** The households of which the person is in charge that day without a mandate. */
        List<Unbound> unbound(PersonId person, LocalDate on);

        /**
         * Puts the person's charge of some households under a mandate from that day on: the old assignment ends and a
         * new one begins that remembers since when the person has been in charge.
         */
        void bind(PersonId person, Set<HouseholdId> households, MandateId mandate, LocalDate on);

        /** Ends the person's charge. */
        void end(PersonId person, Set<HouseholdId> households, LocalDate until);

        /** Notes a contact; an earlier day never replaces a later one. */
        void recordContact(PersonId person, Set<HouseholdId> households, LocalDate on);

        /** The absences that are not over before that day, the earliest first. */
        List<Absence> absencesOf(PersonId person, LocalDate from);

        /** Ends the absence that holds on that day. */
        void endAbsence(PersonId person, LocalDate on);

        /** Begins an absence. */
        void beginAbsence(PersonId person, Absence absence);
    }

    /**
     * What the rules need to know of a person.
     *
     * @param organizations where the person belongs that day
     * @param everBelonged whether the person ever belonged anywhere
     */
    record PersonFacts(Period period, Set<OrganizationId> organizations, boolean everBelonged) {}

    /**
     * What the rules need to know of a household.
     *
     * @param area where it lives that day
     * @param covered when the person covers it from that day on; null = not at all
     */
    record HouseholdFacts(
            Period period, @Nullable AreaId area, @Nullable Period covered) {}

    /** A household of which somebody is in charge without a mandate. */
    record Unbound(HouseholdId household, AreaId area, boolean vulnerable) {}

    /** A time for which a person cannot be counted on. */
    record Absence(Availability kind, Period period) {}
}
