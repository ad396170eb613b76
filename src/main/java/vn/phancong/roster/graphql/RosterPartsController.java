package vn.phancong.roster.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.roster.RosterAbsence;
import vn.phancong.roster.RosterConflict;
import vn.phancong.roster.UnheldTime;

/** What conflicts and unheld times consist of. */
@Controller
class RosterPartsController {

    private final Batch<PersonId, Person> people;

    RosterPartsController(People people, Batches batches) {
        this.people = batches.of("Person", people::find);
    }

    @SchemaMapping
    CompletableFuture<Person> person(RosterConflict conflict, DataFetchingEnvironment environment) {
        return people.load(conflict.shift().person(), environment);
    }

    @SchemaMapping
    @Nullable LocalDate since(RosterAbsence absence) {
        return absence.period().knownSince();
    }

    @SchemaMapping
    @Nullable LocalDate until(RosterAbsence absence) {
        return absence.period().until();
    }

    @SchemaMapping
    OffsetDateTime from(UnheldTime unheld) {
        return unheld.window().from();
    }

    @SchemaMapping
    OffsetDateTime to(UnheldTime unheld) {
        return unheld.window().to();
    }
}
