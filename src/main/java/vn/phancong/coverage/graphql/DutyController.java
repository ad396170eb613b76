package vn.phancong.coverage.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.api.Paging;
import vn.phancong.coverage.Assignments;
import vn.phancong.coverage.Assignments.DutyPage;
import vn.phancong.coverage.Assignments.Load;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.territory.Household;
import vn.phancong.territory.Households.Place;

/** What a person has to do. */
@Controller
class DutyController {

    private final Assignments assignments;
    private final Batch<PersonId, Load> loads;
    private final Batch<PageOf, List<Household>> duties;

    DutyController(Assignments assignments, Batches batches) {
        this.assignments = assignments;
        this.loads = batches.of("Person.load", assignments::loadsOf);
        this.duties = batches.of("Person.households", this::duties);
    }

    @SchemaMapping
    CompletableFuture<Load> load(Person person, DataFetchingEnvironment environment) {
        return loads.load(person.id(), environment);
    }

    @SchemaMapping
    CompletableFuture<Connection<Household>> households(Person person, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        List<String> after = paging.afterParts(2);
        Place place = after == null ? null : new Place(after.get(0), after.get(1));
        return duties.load(new PageOf(person.id(), new DutyPage(place, paging.limit())), environment)
                .thenApply(found -> Connection.of(
                        paging,
                        found,
                        household -> paging.cursor(household.sortKey(), household.code()),
                        () -> loads.load(person.id(), environment).thenApply(Load::households)));
    }

    private Map<PageOf, List<Household>> duties(Set<PageOf> wanted, LocalDate day) {
        Map<PageOf, List<Household>> listed = new HashMap<>();
        wanted.stream().collect(Collectors.groupingBy(PageOf::page)).forEach((page, same) -> {
            Set<PersonId> people = same.stream().map(PageOf::person).collect(Collectors.toSet());
            assignments
                    .dutiesOf(people, page, day)
                    .forEach((person, duties) -> listed.put(new PageOf(person, page), duties));
        });
        return listed;
    }

    private record PageOf(PersonId person, DutyPage page) {}
}
