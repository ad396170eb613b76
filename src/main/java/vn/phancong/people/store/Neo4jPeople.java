package vn.phancong.people.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.Availability;
import vn.phancong.people.Membership;
import vn.phancong.people.MembershipKind;
import vn.phancong.people.Office;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.people.Position;

@Component
class Neo4jPeople implements People {

    private final Graph graph;
    private final Statement find;
    private final Statement byCode;
    private final Statement memberships;
    private final Statement offices;
    private final Statement officers;
    private final Statement memberPage;
    private final Statement memberCount;

    Neo4jPeople(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.find = library.statement("people/people");
        this.byCode = library.statement("people/person-by-code");
        this.memberships = library.statement("people/memberships");
        this.offices = library.statement("people/offices");
        this.officers = library.statement("people/officers");
        this.memberPage = library.statement("people/member-page");
        this.memberCount = library.statement("people/member-count");
    }

    @Override
    public Map<PersonId, Person> find(Set<PersonId> ids, LocalDate day) {
        return graph.read(find, Map.of("ids", values(ids), "asOf", day), row -> Person.of(row.asMap(), day)).stream()
                .collect(toMap(Person::id, Function.identity()));
    }

    @Override
    public @Nullable PersonId withCode(String code) {
        return graph
                .read(
                        byCode,
                        Map.of("code", code),
                        row -> new PersonId(row.get("id").asString()))
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public Map<PersonId, List<Membership>> membershipsOf(Set<PersonId> people, LocalDate day) {
        return graph.readLists(
                memberships,
                Map.of("personIds", values(people), "asOf", day),
                people,
                Neo4jPeople::personId,
                Neo4jPeople::membership);
    }

    @Override
    public Map<PersonId, List<Office>> officesOf(Set<PersonId> people, LocalDate day) {
        Map<PersonId, List<Office>> found = graph.readLists(
                offices,
                Map.of("personIds", values(people), "asOf", day),
                people,
                Neo4jPeople::personId,
                Neo4jPeople::office);
        found.values().forEach(held -> held.sort(Comparator.comparing(Office::position)));
        return found;
    }

    @Override
    public Map<OrganizationId, List<Office>> officersOf(Set<OrganizationId> organizations, LocalDate day) {
        Map<OrganizationId, List<Office>> found = graph.readLists(
                officers,
                Map.of("organizationIds", organizationValues(organizations), "asOf", day),
                organizations,
                Neo4jPeople::organizationId,
                Neo4jPeople::office);
        found.values().forEach(held -> held.sort(Comparator.comparing(Office::position)));
        return found;
    }

    @Override
    public Map<OrganizationId, List<Person>> membersOf(
            Set<OrganizationId> organizations, MemberPage page, LocalDate day) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("organizationIds", organizationValues(organizations));
        parameters.put("availabilities", names(page.availabilities()));
        parameters.put(
                "afterSortKey", page.after() == null ? null : page.after().sortKey());
        parameters.put("afterCode", page.after() == null ? null : page.after().code());
        parameters.put("asOf", day);
        parameters.put("limit", page.limit());
        return graph.readLists(
                memberPage, parameters, organizations, Neo4jPeople::organizationId, row -> Person.of(row.asMap(), day));
    }

    @Override
    public Map<OrganizationId, Integer> countMembersOf(
            Set<OrganizationId> organizations, @Nullable Set<Availability> availabilities, LocalDate day) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("organizationIds", organizationValues(organizations));
        parameters.put("availabilities", names(availabilities));
        parameters.put("asOf", day);
        Map<OrganizationId, Integer> found = new HashMap<>();
        graph.read(
                memberCount,
                parameters,
                row -> found.put(organizationId(row), row.get("members").asInt()));
        return found;
    }

    private static @Nullable List<String> names(@Nullable Set<Availability> availabilities) {
        return availabilities == null
                ? null
                : availabilities.stream().map(Enum::name).toList();
    }

    private static List<String> values(Set<PersonId> ids) {
        return ids.stream().map(PersonId::value).toList();
    }

    private static List<String> organizationValues(Set<OrganizationId> ids) {
        return ids.stream().map(OrganizationId::value).toList();
    }

    private static PersonId personId(Record row) {
        return new PersonId(row.get("personId").asString());
    }

    private static OrganizationId organizationId(Record row) {
        return new OrganizationId(row.get("organizationId").asString());
    }

    private static Membership membership(Record row) {
        MembershipKind kind = MembershipKind.valueOf(row.get("kind").asString());
        return new Membership(personId(row), organizationId(row), kind, Rows.period(row));
    }

    private static Office office(Record row) {
        Position position = Position.valueOf(row.get("position").asString());
        return new Office(personId(row), organizationId(row), position, Rows.period(row));
    }
}
