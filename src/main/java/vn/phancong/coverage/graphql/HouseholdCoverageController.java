package vn.phancong.coverage.graphql;

import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.coverage.Assignment;
import vn.phancong.coverage.Assignments;
import vn.phancong.coverage.Gap;
import vn.phancong.coverage.GapLists;
import vn.phancong.coverage.HouseholdState;
import vn.phancong.coverage.Responsibilities;
import vn.phancong.coverage.Responsibility;
import vn.phancong.coverage.Weakness;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Households.Place;

/** Who is in charge of a household, and who answers for it. */
@Controller
class HouseholdCoverageController {

    private final Batch<HouseholdId, List<Assignment>> coverers;
    private final Batch<HouseholdId, List<Assignment>> history;
    private final Batch<Household, HouseholdState> states;
    private final Batch<Household, List<Responsibility>> responsibilities;
    private final Batch<PersonId, Person> people;

    HouseholdCoverageController(
            Assignments assignments, GapLists gaps, Responsibilities responsibilities, People people, Batches batches) {
        this.coverers = batches.of("Household.coverers", assignments::coverersOf);
        this.history = batches.of("Household.coverers.history", assignments::historyOf);
        this.states = batches.of("Household.gap", byHousehold(gaps::statesOf));
        this.responsibilities = batches.of("Household.responsibility", byHousehold(responsibilities::linesOf));
        this.people = batches.of("Person", people::find);
    }

    @SchemaMapping
    CompletableFuture<List<Assignment>> coverers(
            Household household, @Argument boolean history, DataFetchingEnvironment environment) {
        return (history ? this.history : coverers).load(household.id(), environment);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Gap> gap(Household household, DataFetchingEnvironment environment) {
        return states.load(household, environment).thenApply(state -> gap(household, state));
    }

    @SchemaMapping
    CompletableFuture<Set<Weakness>> weaknesses(Household household, DataFetchingEnvironment environment) {
        return states.load(household, environment).thenApply(state -> state == null ? Set.of() : state.weaknesses());
    }

    @SchemaMapping
    CompletableFuture<List<Responsibility>> responsibility(Household household, DataFetchingEnvironment environment) {
        return responsibilities.load(household, environment).thenApply(lines -> {
            lines.forEach(line -> people.know(line.people(), environment));
            return lines;
        });
    }

    private static @Nullable Gap gap(Household household, @Nullable HouseholdState state) {
        if (state == null || state.gap() == null) {
            return null;
        }
        Place place = new Place(household.sortKey(), household.code());
        return new Gap(household, state.area(), state.gap(), state.gapSince(), place);
    }

    private static <V> Batches.Loading<Household, V> byHousehold(Answering<V> answering) {
        return (households, day) -> {
            Map<HouseholdId, Household> asked =
                    households.stream().collect(toMap(Household::id, Function.identity(), (one, same) -> one));
            Map<Household, V> found = new HashMap<>();
            Map<HouseholdId, V> answers = answering.answer(asked.values(), day);
            households.forEach(household -> {
                V answer = answers.get(household.id());
                if (answer != null) {
                    found.put(household, answer);
                }
            });
            return found;
        };
    }

    private interface Answering<V> {
        Map<HouseholdId, V> answer(Collection<Household> households, LocalDate day);
    }
}
