package vn.phancong.privacy.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.privacy.Marks;
import vn.phancong.privacy.PersonalRecord;
import vn.phancong.privacy.Records;
import vn.phancong.privacy.Subjects;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;

/** What is kept of a person or a household, and what became of it. */
@Controller
class RecordController {

    private final Batch<PersonId, PersonalRecord> records;
    private final Batch<HouseholdId, PersonalRecord> householdRecords;
    private final Batch<PersonId, Marks> marks;
    private final Batch<HouseholdId, Marks> householdMarks;

    RecordController(Records records, Subjects subjects, Batches batches) {
        this.records = batches.of("Person.record", (ids, day) -> records.ofPeople(ids));
        this.householdRecords = batches.of("Household.record", (ids, day) -> records.ofHouseholds(ids));
        this.marks = batches.of("Person.marks", (ids, day) -> subjects.ofPeople(ids));
        this.householdMarks = batches.of("Household.marks", (ids, day) -> subjects.ofHouseholds(ids));
    }

    @SchemaMapping
    CompletableFuture<PersonalRecord> record(Person person, DataFetchingEnvironment environment) {
        return records.load(person.id(), environment);
    }

    @SchemaMapping
    CompletableFuture<PersonalRecord> record(Household household, DataFetchingEnvironment environment) {
        return householdRecords.load(household.id(), environment);
    }

    @SchemaMapping
    CompletableFuture<@Nullable LocalDate> correctedOn(Person person, DataFetchingEnvironment environment) {
        return marks.load(person.id(), environment).thenApply(found -> seen(found.correctedOn(), environment));
    }

    @SchemaMapping
    CompletableFuture<@Nullable LocalDate> correctedOn(Household household, DataFetchingEnvironment environment) {
        return householdMarks
                .load(household.id(), environment)
                .thenApply(found -> seen(found.correctedOn(), environment));
    }

    @SchemaMapping
    CompletableFuture<@Nullable LocalDate> erasedOn(Person person, DataFetchingEnvironment environment) {
        return marks.load(person.id(), environment).thenApply(found -> seen(found.erasedOn(), environment));
    }

    @SchemaMapping
    CompletableFuture<@Nullable LocalDate> erasedOn(Household household, DataFetchingEnvironment environment) {
        return householdMarks.load(household.id(), environment).thenApply(found -> seen(found.erasedOn(), environment));
    }

    /** What came after the day that is asked for is not seen. */
    private static @Nullable LocalDate seen(@Nullable LocalDate day, DataFetchingEnvironment environment) {
        return day == null || day.isAfter(AsOf.in(environment)) ? null : day;
    }
}
