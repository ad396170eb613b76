package vn.phancong.oversight.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.oversight.Answerable;
import vn.phancong.oversight.AnswerableLevel;
import vn.phancong.oversight.AnswerableLevels;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Household;

/** Who answers for places and households. */
@Controller
class AnswerableController {

    private final Batch<AreaId, List<AnswerableLevel>> ofAreas;
    private final Batch<Household, List<AnswerableLevel>> ofHouseholds;
    private final Batch<PersonId, Person> people;

    AnswerableController(AnswerableLevels levels, People people, Batches batches) {
        this.ofAreas = batches.of("Area.answerable", levels::ofAreas);
        this.ofHouseholds = batches.of("Household.answerable", levels::ofHouseholds);
        this.people = batches.of("Person", people::find);
    }

    @SchemaMapping
    CompletableFuture<List<AnswerableLevel>> answerable(Area area, DataFetchingEnvironment environment) {
        return ofAreas.load(area.id(), environment);
    }

    @SchemaMapping
    CompletableFuture<List<AnswerableLevel>> answerable(Household household, DataFetchingEnvironment environment) {
        return ofHouseholds.load(household, environment);
    }

    @SchemaMapping
    CompletableFuture<Person> person(Answerable answerable, DataFetchingEnvironment environment) {
        return people.load(answerable.person(), environment);
    }
}
