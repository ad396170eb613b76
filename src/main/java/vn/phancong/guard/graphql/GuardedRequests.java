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
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.phancong.access.Caller;
import vn.phancong.api.AsOf;
import vn.phancong.guard.Scopes;
import vn.phancong.guard.Verdicts;
import vn.phancong.guard.Verdicts.OverPerson;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;

/** The verdicts of the request that is under way; those about persons are found for all rows at once. */
@Component
class GuardedRequests {

    private static final String PERSONS = "Guard.person";

    private final Verdicts verdicts;
    private final Scopes scopes;

    GuardedRequests(Verdicts verdicts, Scopes scopes, BatchLoaderRegistry registry) {
        this.verdicts = verdicts;
        this.scopes = scopes;
        registry.<Dated, OverPerson>forName(PERSONS)
                .registerMappedBatchLoader((keys, environment) ->
                        Mono.fromCallable(() -> load(keys, Objects.requireNonNull(environment.getContext()))));
    }

    /** The verdicts of the request. */
    Verdicts.Request of(DataFetchingEnvironment environment) {
        return of(environment.getGraphQlContext());
    }

    private Verdicts.Request of(GraphQLContext context) {
        return context.computeIfAbsent(
                Verdicts.Request.class,
                key -> verdicts.of(scopes.of(context.get(Caller.IN_CONTEXT)), AsOf.today(context)));
    }

    /** What may be done with a person; null = the person is outside. */
    CompletableFuture<OverPerson> over(Person person, DataFetchingEnvironment environment) {
        DataLoader<Dated, OverPerson> loader = Objects.requireNonNull(environment.getDataLoader(PERSONS));
        return loader.load(new Dated(person.id(), AsOf.in(environment)));
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
}
