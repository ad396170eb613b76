package vn.phancong.coverage.store;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.Answerers;
import vn.phancong.coverage.Assignment;
import vn.phancong.coverage.AssignmentRole;
import vn.phancong.coverage.MandateId;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Period;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.Office;
import vn.phancong.people.Person;
import vn.phancong.people.Position;
import vn.phancong.territory.HouseholdId;

@Component
class Neo4jAnswerers implements Answerers {

    private static final List<String> HEADS = Arrays.stream(Position.values())
            .filter(Position::head)
            .map(Enum::name)
            .toList();

    private static final Comparator<Coverer> BY_CHARGE = comparing(
                    (Coverer each) -> each.assignment().role())
            .thenComparing(each -> each.assignment().period().since())
            .thenComparing(each -> each.person().id().value());

    private static final Comparator<Head> BY_POSITION = comparing(
                    (Head each) -> each.office().position())
            .thenComparing(each -> each.person().sortKey())
            .thenComparing(each -> each.person().code());

    private final Graph graph;
    private final Statement answerers;

    Neo4jAnswerers(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.answerers = library.statement("coverage/answerers");
    }

    @Override
    public Found of(Set<HouseholdId> households, Set<OrganizationId> organizations, LocalDate day) {
        Map<String, Object> parameters = Map.of(
                "householdIds",
                households.stream().map(HouseholdId::value).toList(),
                "organizationIds",
                organizations.stream().map(OrganizationId::value).toList(),
                "positions",
                HEADS,
                "asOf",
                day);
        List<Coverer> coverers = new ArrayList<>();
        List<Head> heads = new ArrayList<>();
        graph.read(answerers, parameters, row -> {
            Person person = Person.of(row.asMap(), day);
            return row.get("householdId").isNull()
                    ? heads.add(new Head(office(row, person), person))
                    : coverers.add(new Coverer(assignment(row, person), person));
        });
        coverers.sort(BY_CHARGE);
        heads.sort(BY_POSITION);
        return new Found(coverers, heads);
    }

    private static Assignment assignment(Record row, Person person) {
        String mandate = Rows.text(row, "undertaking");
        return new Assignment(
                person.id(),
                new HouseholdId(row.get("householdId").asString()),
                AssignmentRole.valueOf(row.get("role").asString()),
                tie(row),
                Rows.day(row, "lastContactOn"),
                mandate == null ? null : new MandateId(mandate));
    }

    private static Office office(Record row, Person person) {
        return new Office(
                person.id(),
                new OrganizationId(row.get("organizationId").asString()),
                Position.valueOf(row.get("position").asString()),
                tie(row));
    }

    private static Period tie(Record row) {
        return new Period(row.get("tieSince").asLocalDate(), Rows.day(row, "tieUntil"));
    }
}
