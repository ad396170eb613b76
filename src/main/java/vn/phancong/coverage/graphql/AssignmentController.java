package vn.phancong.coverage.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.coverage.Assignment;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Households;

/** The two ends of an assignment. */
@Controller
class AssignmentController {

    private final Batch<PersonId, Person> people;
    private final Batch<HouseholdId, Household> households;

    AssignmentController(People people, Households households, Batches batches) {
        this.people = batches.of("Person", people::find);
        this.households = batches.of("Household", households::find);
    }

    @SchemaMapping
    CompletableFuture<Person> person(Assignment assignment, DataFetchingEnvironment environment) {
        return people.load(assignment.person(), environment);
    }

    @SchemaMapping
    CompletableFuture<Household> household(Assignment assignment, DataFetchingEnvironment environment) {
        return households.load(assignment.household(), environment);
    }

    @SchemaMapping
    @Nullable LocalDate since(Assignment assignment) {
        return assignment.period().knownSince();
    }

    @SchemaMapping
    @Nullable LocalDate until(Assignment assignment) {
        return assignment.period().until();
    }
}
