package vn.phancong.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.Period;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

/**
 * A person is in charge of a household for a time.
 *
 * @param lastContactOn the last day on which they were in contact; null = none recorded
 * @param mandate the undertaking that it carries out; null = none
 */
public record Assignment(
        PersonId person,
        HouseholdId household,
        AssignmentRole role,
        Period period,
        @Nullable LocalDate lastContactOn,
        @Nullable MandateId mandate) {}
