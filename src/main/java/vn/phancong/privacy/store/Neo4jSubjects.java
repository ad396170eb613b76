package vn.phancong.privacy.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;
import vn.phancong.people.PersonId;
import vn.phancong.privacy.Marks;
import vn.phancong.privacy.Subjects;
import vn.phancong.territory.HouseholdId;

@Component
class Neo4jSubjects implements Subjects {

    private final Graph graph;
    private final Statement ofPeople;
    private final Statement ofHouseholds;
    private final Statement lastDayOfPerson;
    private final Statement lastDayOfHousehold;

    Neo4jSubjects(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.ofPeople = library.statement("privacy/marks-of-people");
        this.ofHouseholds = library.statement("privacy/marks-of-households");
        this.lastDayOfPerson = library.statement("privacy/last-day-of-person");
        this.lastDayOfHousehold = library.statement("privacy/last-day-of-household");
    }

    @Override
    public Map<PersonId, Marks> ofPeople(Set<PersonId> people) {
        return marks(ofPeople, people.stream().map(PersonId::value).toList(), PersonId::new);
    }

    @Override
    public Map<HouseholdId, Marks> ofHouseholds(Set<HouseholdId> households) {
        return marks(ofHouseholds, households.stream().map(HouseholdId::value).toList(), HouseholdId::new);
    }

    private <I> Map<I, Marks> marks(Statement statement, List<String> ids, Function<String, I> identity) {
        Map<I, Marks> found = new HashMap<>();
        graph.read(
                statement,
                Map.of("ids", ids),
                row -> found.put(
                        identity.apply(row.get("id").asString()),
                        new Marks(Rows.day(row, "correctedOn"), Rows.day(row, "erasedOn"))));
        return found;
    }

    @Override
    public LocalDate lastDayOf(PersonId person, LocalDate today) {
        return lastDay(lastDayOfPerson, person.value(), today);
    }

    @Override
    public LocalDate lastDayOf(HouseholdId household, LocalDate today) {
        return lastDay(lastDayOfHousehold, household.value(), today);
    }

    private LocalDate lastDay(Statement statement, String id, LocalDate today) {
        return graph
                .read(statement, Map.of("id", id, "today", today), row -> Optional.ofNullable(Rows.day(row, "until")))
                .stream()
                .flatMap(Optional::stream)
                .filter(until -> !until.isAfter(today))
                .map(until -> until.minusDays(1))
                .findFirst()
                .orElse(today);
    }
}
