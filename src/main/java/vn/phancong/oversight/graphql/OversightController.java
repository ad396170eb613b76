package vn.phancong.oversight.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.api.Paging;
import vn.phancong.cascade.Bases;
import vn.phancong.cascade.Basis;
import vn.phancong.cascade.BasisId;
import vn.phancong.coverage.Unit;
import vn.phancong.organization.Organization;
import vn.phancong.oversight.Oversight;
import vn.phancong.oversight.Oversights;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.territory.Area;

/** Who oversees what. */
@Controller
class OversightController {

    private final Overseen overseen;
    private final Batch<Unit, List<Oversight>> overseers;
    private final Batch<PersonId, List<Oversight>> byPerson;
    private final Batch<PersonId, Person> people;
    private final Batch<BasisId, Basis> bases;

    OversightController(Oversights oversights, Overseen overseen, People people, Bases bases, Batches batches) {
        this.overseen = overseen;
        this.overseers = batches.of("overseers", oversights::of);
        this.byPerson = batches.of("Person.oversees", (ids, day) -> inOrder(oversights.by(ids, day), day));
        this.people = batches.of("Person", people::find);
        this.bases = batches.of("Oversight.basis", (ids, day) -> bases.find(ids));
    }

    @SchemaMapping
    CompletableFuture<List<Oversight>> overseers(Organization organization, DataFetchingEnvironment environment) {
        return overseers.load(new Unit.OfOrganization(organization.id()), environment);
    }

    @SchemaMapping
    CompletableFuture<List<Oversight>> overseers(Area area, DataFetchingEnvironment environment) {
        return overseers.load(new Unit.OfArea(area.id()), environment);
    }

    @SchemaMapping
    CompletableFuture<Connection<Oversight>> oversees(Person person, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        return byPerson.load(person.id(), environment)
                .thenApply(all -> Connection.within(paging, all, oversight -> Overseen.id(oversight.what())));
    }

    @SchemaMapping
    CompletableFuture<Person> person(Oversight oversight, DataFetchingEnvironment environment) {
        return people.load(oversight.person(), environment);
    }

    @SchemaMapping
    @Nullable Object what(Oversight oversight, DataFetchingEnvironment environment) {
        return overseen.find(oversight, environment);
    }

    @SchemaMapping
    LocalDate since(Oversight oversight) {
        return oversight.period().since();
    }

    /** An end that lies after the day is not yet known that day. */
    @SchemaMapping
    @Nullable LocalDate until(Oversight oversight, DataFetchingEnvironment environment) {
        LocalDate until = oversight.period().until();
        return until == null || until.isAfter(AsOf.in(environment)) ? null : until;
    }

    @SchemaMapping
    CompletableFuture<@Nullable Basis> basis(Oversight oversight, DataFetchingEnvironment environment) {
        return oversight.basis() == null
                ? CompletableFuture.completedFuture(null)
                : bases.load(oversight.basis(), environment).thenApply(found -> found);
    }

    private Map<PersonId, List<Oversight>> inOrder(Map<PersonId, List<Oversight>> found, LocalDate day) {
        Map<PersonId, List<Oversight>> sorted = new HashMap<>();
        found.forEach((person, all) -> sorted.put(
                person,
                all.stream()
                        .filter(each -> overseen.find(each.what(), day) != null)
                        .sorted(Comparator.comparingInt(each -> overseen.position(each.what(), day)))
                        .toList()));
        return sorted;
    }
}
