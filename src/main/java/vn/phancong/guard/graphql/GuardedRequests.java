package vn.phancong.guard.graphql;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.phancong.access.Caller;
import vn.phancong.api.AsOf;
import vn.phancong.directive.Issuing;
import vn.phancong.guard.CallerVerdicts;
import vn.phancong.guard.Right;
import vn.phancong.guard.Scope;
import vn.phancong.guard.Verdicts;
import vn.phancong.guard.Verdicts.OverPerson;
import vn.phancong.inspection.Insight;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.OfHousehold;

/** The verdicts of the request that is under way; those about persons are found for all rows at once. */
@Component
class GuardedRequests {

    private static final String PERSONS = "Guard.person";
    private static final String HOMES = "Guard.home";

    private final CallerVerdicts verdicts;

    GuardedRequests(CallerVerdicts verdicts, BatchLoaderRegistry registry) {
        this.verdicts = verdicts;
        registry.<Dated, OverPerson>forName(PERSONS)
                .registerMappedBatchLoader((keys, environment) ->
                        Mono.fromCallable(() -> load(keys, Objects.requireNonNull(environment.getContext()))));
        registry.<DatedHome, Right>forName(HOMES)
                .registerMappedBatchLoader((keys, environment) ->
                        Mono.fromCallable(() -> loadHomes(keys, Objects.requireNonNull(environment.getContext()))));
    }

    /** The verdicts of the request. */
    Verdicts.Request of(GraphQLContext context) {
        Verdicts.Request request = context.get(Verdicts.Request.class);
        return request == null ? begun(context, context.get(Caller.IN_CONTEXT), AsOf.today(context)) : request;
    }

    /** The verdicts from now on: of a request that begins, or of a stream whose caller's rights were looked up anew. */
    Verdicts.Request begun(GraphQLContext context, @Nullable Caller caller, LocalDate today) {
        Verdicts.Request request = verdicts.of(caller, today);
        Scope scope = request.scope();
        context.put(Verdicts.Request.class, request);
        context.put(Insight.class, new Insight(scope.readsAll(), scope.readRoots(), scope.self()));
        Issuing issuing = (issuer, on) -> Right.WRITE == request.over(issuer, on);
        context.put(Issuing.class, issuing);
        return request;
    }

    /** What may be done with a person whose membership does not tell it; null = the person is outside. */
    CompletableFuture<OverPerson> over(Person person, DataFetchingEnvironment environment) {
        DataLoader<Dated, OverPerson> loader = Objects.requireNonNull(environment.getDataLoader(PERSONS));
        return loader.load(new Dated(person.id(), AsOf.in(environment)));
    }

    /** What may be done with something of a household; null = it is outside. */
    CompletableFuture<Right> over(OfHousehold owned, DataFetchingEnvironment environment) {
        DataLoader<DatedHome, Right> loader = Objects.requireNonNull(environment.getDataLoader(HOMES));
        return loader.load(new DatedHome(owned.household(), AsOf.in(environment)));
    }

    private Map<DatedHome, Right> loadHomes(Set<DatedHome> keys, GraphQLContext context) {
        Map<LocalDate, Set<Home>> byDay = new HashMap<>();
        keys.forEach(
                key -> byDay.computeIfAbsent(key.day(), day -> new HashSet<>()).add(new Home(key.household())));
        Map<DatedHome, Right> found = new HashMap<>();
        byDay.forEach((day, homes) -> of(context)
                .overAll(homes, day)
                .forEach((home, right) -> found.put(new DatedHome(((Home) home).household(), day), right)));
        return found;
    }

    private Map<Dated, OverPerson> load(Set<Dated> keys, GraphQLContext context) {
        Map<LocalDate, Set<PersonId>> byDay = new HashMap<>();
        keys.forEach(
                key -> byDay.computeIfAbsent(key.day(), day -> new HashSet<>()).add(key.person()));
        Map<Dated, OverPerson> found = new HashMap<>();
        byDay.forEach((day, persons) ->
                of(context).over(persons, day).forEach((person, over) -> found.put(new Dated(person, day), over)));
        return found;
    }

    private record Dated(PersonId person, LocalDate day) {}

    private record DatedHome(HouseholdId household, LocalDate day) {}

    private record Home(HouseholdId household) implements OfHousehold {}
}
