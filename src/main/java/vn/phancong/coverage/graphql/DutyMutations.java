package vn.phancong.coverage.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.Fingerprint;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.coverage.AssignHouseholds;
import vn.phancong.coverage.Assignment;
import vn.phancong.coverage.AssignmentRole;
import vn.phancong.coverage.Assignments;
import vn.phancong.coverage.EndAssignments;
import vn.phancong.coverage.IdempotencyKey;
import vn.phancong.coverage.MandateId;
import vn.phancong.coverage.RecordContact;
import vn.phancong.coverage.SetAvailability;
import vn.phancong.people.Availability;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

/** Changes of who is in charge of whom. */
@Controller
class DutyMutations {

    private static final int LONGEST_KEY = 100;

    private final AssignHouseholds assignHouseholds;
    private final EndAssignments endAssignments;
    private final SetAvailability setAvailability;
    private final RecordContact recordContact;
    private final Assignments assignments;
    private final People people;

    DutyMutations(
            AssignHouseholds assignHouseholds,
            EndAssignments endAssignments,
            SetAvailability setAvailability,
            RecordContact recordContact,
            Assignments assignments,
            People people) {
        this.assignHouseholds = assignHouseholds;
        this.endAssignments = endAssignments;
        this.setAvailability = setAvailability;
        this.recordContact = recordContact;
        this.assignments = assignments;
        this.people = people;
    }

    @MutationMapping
    DutyPayload assignHouseholds(@Argument AssignHouseholdsInput input, DataFetchingEnvironment environment) {
        PersonId person = personId(input.person(), "input.person");
        PersonId assignedBy = input.assignedBy() == null ? null : personId(input.assignedBy(), "input.assignedBy");
        MandateId mandate = input.undertaking() == null
                ? null
                : new MandateId(GlobalId.valueOf("Undertaking", input.undertaking(), "input.undertaking"));
        var order = new AssignHouseholds.Order(
                person,
                householdIds(input.households()),
                input.role(),
                input.since(),
                input.outsideArea(),
                assignedBy,
                mandate);
        LocalDate from = input.since() == null ? AsOf.in(environment) : input.since();
        Outcome<Set<HouseholdId>> outcome =
                assignHouseholds.assign(order, key(input.idempotencyKey(), "assignHouseholds", order));
        return payload(outcome, person, order.households(), ids -> assignments.coverersOf(ids, from));
    }

    @MutationMapping
    DutyPayload endAssignments(@Argument EndAssignmentsInput input, DataFetchingEnvironment environment) {
        PersonId person = personId(input.person(), "input.person");
        List<HouseholdId> households = input.households() == null ? null : householdIds(input.households());
        var order = new EndAssignments.Order(person, households, input.until());
        LocalDate until = input.until() == null ? AsOf.in(environment) : input.until();
        Outcome<Set<HouseholdId>> outcome =
                endAssignments.end(order, key(input.idempotencyKey(), "endAssignments", order));
        DutyPayload all = payload(outcome, person, households, ids -> assignments.historyOf(ids, until));
        return new DutyPayload(
                all.assignments().stream()
                        .filter(assignment -> until.equals(assignment.period().until()))
                        .toList(),
                all.refusals());
    }

    @MutationMapping
    DutyPayload recordContact(@Argument RecordContactInput input, DataFetchingEnvironment environment) {
        PersonId person = personId(input.person(), "input.person");
        var order = new RecordContact.Order(person, householdIds(input.households()), input.on());
        LocalDate on = input.on() == null ? AsOf.in(environment) : input.on();
        Outcome<Set<HouseholdId>> outcome =
                recordContact.record(order, key(input.idempotencyKey(), "recordContact", order));
        return payload(outcome, person, order.households(), ids -> assignments.coverersOf(ids, on));
    }

    @MutationMapping
    AvailabilityPayload setAvailability(@Argument SetAvailabilityInput input, DataFetchingEnvironment environment) {
        PersonId person = personId(input.person(), "input.person");
        var order = new SetAvailability.Order(person, input.availability(), input.since(), input.until());
        Outcome<Set<HouseholdId>> outcome =
                setAvailability.set(order, key(input.idempotencyKey(), "setAvailability", order));
        if (!outcome.refusals().isEmpty()) {
            return new AvailabilityPayload(null, outcome.refusals());
        }
        return new AvailabilityPayload(
                people.find(Set.of(person), AsOf.in(environment)).get(person), List.of());
    }

    /** The assignments in the order in which the households were named. */
    private static DutyPayload payload(
            Outcome<Set<HouseholdId>> outcome,
            PersonId person,
            @Nullable List<HouseholdId> named,
            Function<Set<HouseholdId>, Map<HouseholdId, List<Assignment>>> reading) {
        Set<HouseholdId> households = outcome.ifDone(done -> done);
        if (households == null) {
            return new DutyPayload(List.of(), outcome.refusals());
        }
        Map<HouseholdId, List<Assignment>> found = reading.apply(households);
        Collection<HouseholdId> order = named == null ? households : named;
        List<Assignment> own = order.stream()
                .distinct()
                .flatMap(household -> found.getOrDefault(household, List.of()).stream())
                .filter(assignment -> assignment.person().equals(person))
                .toList();
        return new DutyPayload(own, List.of());
    }

    private static PersonId personId(String id, String argument) {
        return new PersonId(GlobalId.valueOf("Person", id, argument));
    }

    private static List<HouseholdId> householdIds(List<String> ids) {
        return GlobalId.valuesOf("Household", ids, "input.households", HouseholdId::new);
    }

    private static @Nullable IdempotencyKey key(@Nullable String key, String operation, Object order) {
        if (key == null) {
            return null;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidArgument(ErrorCode.INVALID_VALUE, "input.idempotencyKey", key.length(), LONGEST_KEY);
        }
        return new IdempotencyKey(key, operation, Fingerprint.of(operation + " " + order));
    }

    record AssignHouseholdsInput(
            String person,
            List<String> households,
            AssignmentRole role,
            @Nullable LocalDate since,
            boolean outsideArea,
            @Nullable String assignedBy,
            @Nullable String undertaking,
            @Nullable String idempotencyKey) {}

    record EndAssignmentsInput(
            String person,
            @Nullable List<String> households,
            @Nullable LocalDate until,
            @Nullable String idempotencyKey) {}

    record RecordContactInput(
            String person,
            List<String> households,
            @Nullable LocalDate on,
            @Nullable String idempotencyKey) {}

    record SetAvailabilityInput(
            String person,
            Availability availability,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String idempotencyKey) {}

    record DutyPayload(List<Assignment> assignments, List<Refusal> refusals) {}

    record AvailabilityPayload(@Nullable Person person, List<Refusal> refusals) {}
}
