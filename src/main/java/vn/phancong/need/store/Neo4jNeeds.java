package vn.phancong.need.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;
import vn.phancong.need.Need;
import vn.phancong.need.NeedId;
import vn.phancong.need.Needs;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;

@Component
class Neo4jNeeds implements Needs {

    /** About the neighbourhoods of a ward; to look at all their households costs less than at all open needs. */
    private static final int FEW_AREAS = 30;

    private final Graph graph;
    private final Statement find;
    private final Statement ofHouseholds;
    private final Statement ofPeople;
    private final Statement inAreas;
    private final Statement everywhere;

    Neo4jNeeds(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.find = library.statement("need/needs");
        this.ofHouseholds = library.statement("need/of-households");
        this.ofPeople = library.statement("need/of-people");
        this.inAreas = library.statement("need/in-areas");
        this.everywhere = library.statement("need/everywhere");
    }

    @Override
    public Map<NeedId, Need> find(Set<NeedId> ids, LocalDate day) {
        return graph.read(find, Map.of("ids", NeedRows.values(ids), "asOf", day), NeedRows::need).stream()
                .collect(toMap(Need::id, Function.identity()));
    }

    @Override
    public Map<HouseholdId, List<Need>> ofHouseholds(Set<HouseholdId> households, LocalDate day) {
        List<String> ids = households.stream().map(HouseholdId::value).toList();
        return sorted(graph.readLists(
                ofHouseholds,
                Map.of("householdIds", ids, "asOf", day),
                households,
                NeedRows::household,
                NeedRows::need));
    }

    @Override
    public Map<PersonId, List<Need>> ofPeople(Set<PersonId> people, LocalDate day) {
        List<String> ids = people.stream().map(PersonId::value).toList();
        return sorted(graph.readLists(
                ofPeople,
                Map.of("personIds", ids, "asOf", day),
                people,
                row -> new PersonId(row.get("personId").asString()),
                NeedRows::need));
    }

    @Override
    public List<Placed> in(Collection<AreaId> areas, LocalDate openAfter, LocalDate day) {
        List<String> ids = areas.stream().map(AreaId::value).toList();
        return graph.read(
                ids.size() <= FEW_AREAS ? inAreas : everywhere,
                Map.of("areaIds", ids, "openAfter", openAfter, "asOf", day),
                Neo4jNeeds::placed);
    }

    private static Placed placed(Record row) {
        return new Placed(new AreaId(row.get("areaId").asString()), NeedRows.need(row));
    }

    private static <K> Map<K, List<Need>> sorted(Map<K, List<Need>> lists) {
        lists.values().forEach(list -> list.sort(Need.MOST_PRESSING_FIRST));
        return lists;
    }
}
