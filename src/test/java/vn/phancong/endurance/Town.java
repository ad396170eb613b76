package vn.phancong.endurance;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import vn.phancong.api.GlobalId;

/**
 * What can be written and read: everything in the graph, and of people and households a few whom everybody wants at once.
 *
 * @param stays where households live, and their codes
 * @param ties to which cell people belong, since when
 * @param undertakings those of one document, with the body above each
 * @param covers who covered what before anybody wrote
 */
record Town(
        List<String> people,
        List<String> households,
        List<Stay> stays,
        List<Tie> ties,
        List<String> areas,
        List<String> cells,
        List<String> units,
        List<Duty> undertakings,
        List<Cover> covers) {

    static final ZoneId HA_NOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int WANTED_BY_ALL = 40;

    /** Fans a document out, so that there are undertakings, and looks at all there is. */
    static Town prepare(Driver graph, Door door) throws IOException {
        if (rows(graph, "MATCH (d:Directive {id: 'endurance'}) RETURN d", row -> row)
                .isEmpty()) {
            document(graph);
            var answer = door.ask(
                    "mutation ($d: ID!) { fanOut(input: {directive: $d}) { made refusals { code message } } }",
                    Map.of("d", GlobalId.of("Directive", "endurance")));
            if (answer.at("/data/fanOut/made").asInt(0) == 0) {
                throw new IllegalStateException("Nothing was fanned out: " + answer);
            }
        }
        return of(graph);
    }

    /** Looks at all there is. */
    static Town of(Driver graph) {
        return new Town(
                ids(
                        graph,
                        "MATCH (p:Person) WHERE p.until IS NULL AND EXISTS { (p)-[m:MEMBER_OF WHERE m.until IS NULL]->() } RETURN p.id AS id ORDER BY p.code"),
                ids(graph, "MATCH (h:Household) WHERE h.until IS NULL RETURN h.id AS id ORDER BY h.code"),
                rows(
                        graph,
                        "MATCH (h:Household WHERE h.until IS NULL)-[l:LOCATED_IN WHERE l.until IS NULL]->(a:Area) RETURN h.code AS code, h.address AS address, a.code AS area ORDER BY code",
                        row -> new Stay(text(row, "code"), text(row, "address"), text(row, "area"))),
                rows(
                        graph,
                        "MATCH (p:Person WHERE p.until IS NULL)-[m:MEMBER_OF WHERE m.until IS NULL AND m.kind = 'PRIMARY']->(o:Organization) RETURN p.code AS code, o.code AS cell, m.since AS since ORDER BY code",
                        row -> new Tie(
                                text(row, "code"),
                                text(row, "cell"),
                                row.get("since").asLocalDate())),
                rows(
                        graph,
                        "MATCH (a:Area)<-[:LOCATED_IN]-() RETURN DISTINCT a.code AS code ORDER BY code",
                        row -> text(row, "code")),
                rows(
                        graph,
                        "MATCH (o:Organization {kind: 'CELL'})<-[:MEMBER_OF]-() WHERE o.until IS NULL RETURN DISTINCT o.code AS code ORDER BY code",
                        row -> text(row, "code")),
                ids(graph, "MATCH (o:Organization) WHERE o.until IS NULL RETURN o.id AS id ORDER BY o.code"),
                rows(
                        graph,
                        "MATCH (u:Undertaking)-[:FROM]->(:Undertaking)-[:BY]->(o:Organization) RETURN u.id AS id, o.id AS above ORDER BY id",
                        row -> new Duty(text(row, "id"), text(row, "above"))),
                rows(
                        graph,
                        "MATCH (p:Person WHERE p.until IS NULL)-[c:COVERS WHERE c.until IS NULL]->(h:Household) RETURN p.id AS person, p.code AS code, collect(h.id) AS households ORDER BY code",
                        row -> new Cover(
                                text(row, "person"), row.get("households").asList(each -> each.asString()))));
    }

    /** One of the people; every other time one whom all want. */
    String person(Random random) {
        return one(people, random);
    }

    /** Some households side by side. */
    List<String> households(Random random) {
        int many = 1 + random.nextInt(4);
        int among = (random.nextBoolean() ? Math.min(3 * WANTED_BY_ALL, households.size()) : households.size()) - many;
        int from = random.nextInt(Math.max(1, among));
        return households.subList(from, Math.min(households.size(), from + many));
    }

    /** One of a list; every other time one of its first, whom all want. */
    static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(random.nextBoolean() ? Math.min(WANTED_BY_ALL, all.size()) : all.size()));
    }

    private static void document(Driver graph) {
        graph.executableQuery("""
                        MATCH (top:Organization {code: 'TU-HN'})
                        CREATE (d:Directive {id: 'endurance', key: 'endurance', number: '190-CV/TU', kind: 'OFFICIAL_LETTER',
                          year: $day.year, issuedOn: $day, held: true, disseminateTo: 'CELL', searchText: ''})
                        CREATE (d)-[:ISSUED_BY {on: $day}]->(top)
                        CREATE (d)-[:REPORTS_TO {reporters: [], on: $day}]->(top)
                        CREATE (:Task {id: 'endurance-1', ordinal: '1', position: 1, kind: 'INSPECT', text: 'Kiểm tra',
                          targetSet: 'ALL', coverersWanted: 1})-[:SET_BY {on: $day}]->(d)
                        WITH d, top
                        MATCH (top)<-[:PART_OF]-(o:Organization {kind: 'COMMITTEE'})
                        CREATE (d)-[:ADDRESSED_TO {purpose: 'EXECUTE', on: $day}]->(o)
                        """)
                .withParameters(Map.of("day", LocalDate.now(HA_NOI).minusDays(3)))
                .execute();
    }

    private static List<String> ids(Driver graph, String query) {
        return rows(graph, query, row -> text(row, "id"));
    }

    private static <T> List<T> rows(Driver graph, String query, Function<Record, T> row) {
        return new ArrayList<>(graph.executableQuery(query).execute().records().stream()
                .map(row)
                .toList());
    }

    private static String text(Record row, String column) {
        return row.get(column).asString();
    }

    @Override
    public String toString() {
        return List.of(
                        people.size() + " people",
                        households.size() + " households",
                        undertakings.size() + " undertakings")
                .stream()
                .collect(joining(", "));
    }

    /** Where a household lives. */
    record Stay(String household, String address, String area) {}

    /** Where somebody belongs. */
    record Tie(String person, String cell, LocalDate since) {}

    /** Which households somebody covers, as far as it matters here. */
    record Cover(String person, List<String> households) {}

    /** An undertaking, and the body that accepts its reports. */
    record Duty(String id, String above) {}
}
