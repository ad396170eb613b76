package vn.phancong.people.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.GlobalId;
import vn.phancong.api.NodeSource;
import vn.phancong.api.ObjectKey;
import vn.phancong.people.Membership;
import vn.phancong.people.Office;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;

@Controller
class PersonController implements NodeSource {

    private final People people;
    private final Batch<PersonId, List<Membership>> memberships;
    private final Batch<PersonId, List<Office>> offices;

    PersonController(People people, Batches batches) {
        this.people = people;
        this.memberships = batches.of("Person.memberships", people::membershipsOf);
        this.offices = batches.of("Person.offices", people::officesOf);
    }

    @QueryMapping
    @Nullable Person person(@Argument ObjectKey by, DataFetchingEnvironment environment) {
        PersonId id = by.code() != null ? people.withCode(by.code()) : new PersonId(by.valueOf("Person"));
        return id == null
                ? null
                : find(Set.of(id.value()), AsOf.in(environment)).get(id.value());
    }

    @SchemaMapping
    String id(Person person) {
        return GlobalId.of("Person", person.id().value());
    }

    @SchemaMapping
    CompletableFuture<List<Membership>> memberships(Person person, DataFetchingEnvironment environment) {
        return memberships.load(person.id(), environment);
    }

    @SchemaMapping
    CompletableFuture<List<Office>> offices(Person person, DataFetchingEnvironment environment) {
        return offices.load(person.id(), environment);
    }

    @Override
    public String type() {
        return "Person";
    }

    @Override
    public Map<String, Person> find(Set<String> ids, LocalDate day) {
        Map<String, Person> found = new HashMap<>();
        people.find(ids.stream().map(PersonId::new).collect(Collectors.toSet()), day)
                .forEach((id, person) -> {
                    if (!day.isBefore(person.period().since())) {
                        found.put(id.value(), person);
                    }
                });
        return found;
    }
}
