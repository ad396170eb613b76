package vn.phancong.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.guard.Right;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

/** A record is whole, and only for those who may have it. */
class RecordTest extends PrivacyTest {

    private static final Pattern NODE = Pattern.compile("\\(:(\\w+) \\{([^}]*)}\\)");
    private static final Pattern EDGE = Pattern.compile("\\((\\w+)\\)-\\[:([A-Z_]+)(?: \\{([^}]*)})?]->\\((\\w+)\\)");

    /** What is no fact about anybody: locks, orders, folded words and hashes that the service makes for itself. */
    private static final Set<String> INTERNAL = Set.of("revision", "sortKey", "searchText", "openTo", "erasedKey");

    /** Edges without properties of their own; the node has the days. */
    private static final Set<String> BARE = Set.of("HAS_ABSENCE", "HAS_NEED");

    /** Nodes that are wholly about whom they hang on. */
    private static final Set<String> OWN = Set.of("Absence", "Need", "DutyShift");

    @Test
    void everyPropertyAndEveryEdgeOfAPersonOnThePageOfTheGraphIsInTheRecord(@Autowired Records records)
            throws IOException {
        String id = town.value("Person", "AN");
        List<String> marks = mark("Person", id);

        String record = records.ofPeople(Set.of(new PersonId(id))).values().toString();

        assertThat(marks).hasSizeGreaterThan(40);
        assertThat(marks).allSatisfy(mark -> assertThat(record).contains(mark));
    }

    @Test
    void everyPropertyAndEveryEdgeOfAHouseholdOnThePageOfTheGraphIsInTheRecord(@Autowired Records records)
            throws IOException {
        String id = town.value("Household", "HX");
        List<String> marks = mark("Household", id);

        String record =
                records.ofHouseholds(Set.of(new HouseholdId(id))).values().toString();

        assertThat(marks).hasSizeGreaterThan(25);
        assertThat(marks).allSatisfy(mark -> assertThat(record).contains(mark));
    }

    @Test
    void aRecordHoldsWhatSomebodyGaveToOthersAndNothingOfTheOthersThemselves(@Autowired Records records) {
        String id = town.value("Person", "AN");
        graph.query("""
                MATCH (an:Person {code: 'AN'}), (:Person {code: 'BINH'})-[c:COVERS]->()
                MERGE (r:Realm {key: 'realm'})
                SET c.assignedBy = an.id
                CREATE (a:Account {id: 'a1', name: 'an.nguyen', nameKey: 'an.nguyen', passwordHash: 'secret'})
                  -[:OF_PERSON {since: date('2020-01-01')}]->(an)
                CREATE (:Account {id: 'a2', name: 'other', nameKey: 'other'})
                  -[:GRANTED {id: 'g1', role: 'MEMBER', by: 'a1', since: date('2020-02-02')}]->(r)
                """, Map.of());

        String record = records.ofPeople(Set.of(new PersonId(id))).values().toString();

        assertThat(record).contains("an.nguyen", "2020-02-02", "BINH", "H1");
        assertThat(record).doesNotContain("secret", "Lê Thanh Bình", "Số 1 phố Một");
    }

    @Test
    void aRecordIsForThoseWhoReadThePartAndForThePersonAndForNobodyElse() {
        town.become(Right.READ, "DU1");
        assertThat(record("BINH")
                        .at("/data/person/record/content/memberships/0/organization/code")
                        .asString())
                .isEqualTo("CB1");
        assertThat(record("CHI").at("/data/person").isNull()).isTrue();
        town.become("CHI");
        assertThat(record("CHI")
                        .at("/data/person/record/content/person/fullName")
                        .asString())
                .isEqualTo("Phạm Kim Chi");
        assertThat(record("BINH").at("/data/person").isNull()).isTrue();
        town.become(Right.FIGURES, "DU1");
        assertThat(record("BINH").at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
    }

    @Test
    void whoIsOnlyMetInTheScopeDoesNotHandOverARecord() {
        graph.query(
                "MATCH (c:Person {code: 'CHI'}), (h:Household {code: 'H1'}) "
                        + "CREATE (c)-[:COVERS {role: 'SUPPORT', since: date('2021-01-01')}]->(h)",
                Map.of());
        town.become(Right.WRITE, "DU1");

        JsonNode answer = record("CHI");

        assertThat(answer.at("/data/person/fullName").asString()).isEqualTo("Phạm Kim Chi");
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
        assertThat(town.download(town.id("Person", "CHI")).statusCode()).isEqualTo(404);
    }

    @Test
    void aRecordIsHandedOverAsAFileAlsoOfWhoHasLeft() {
        town.become(Right.READ, "DU1");

        HttpResponse<String> file = town.download(town.id("Person", "AN"));
        HttpResponse<String> household = town.download(town.id("Household", "HX"));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"record_AN_2021-09-15.json\"");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
        JsonNode content = new JsonMapper().readTree(file.body());
        assertThat(content.path("format").asString()).isEqualTo("phan-cong/person/1");
        assertThat(content.at("/person/fullName").asString()).isEqualTo(PrivacyTown.NAME);
        assertThat(content.path("assignments")).hasSize(2);
        assertThat(content.at("/memberships/0/until").asString()).isEqualTo("2021-06-01");
        assertThat(new JsonMapper()
                        .readTree(household.body())
                        .at("/household/headName")
                        .asString())
                .isEqualTo(PrivacyTown.HEAD);
    }

    @Test
    void outsideTheScopeAFileIsNotThereJustAsForAnUnknownId() {
        String unknown = vn.phancong.api.GlobalId.of("Person", "nobody");
        town.become(Right.WRITE, "DU2");

        HttpResponse<String> outside = town.download(town.id("Person", "AN"));

        assertThat(outside.statusCode()).isEqualTo(404);
        assertThat(withoutIds(outside.body(), town.id("Person", "AN")))
                .isEqualTo(withoutIds(town.download(unknown).body(), unknown));
        assertThat(town.download(town.id("Household", "HX")).statusCode()).isEqualTo(404);
        assertThat(town.download("rubbish").statusCode()).isEqualTo(400);
    }

    private static String withoutIds(String body, String id) {
        return body.replace(id, "ID").replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private JsonNode record(String code) {
        return town.ask("{ person(by: {code: \"" + code + "\"}) { fullName record { madeOn content } } }");
    }

    /** Puts a mark of its own into each property and at each edge that the page tells of; gives the marks. */
    private List<String> mark(String label, String id) throws IOException {
        String page = Files.readString(Path.of("src/docs/graph-model.md"));
        Map<String, Set<String>> nodes = new LinkedHashMap<>();
        NODE.matcher(page)
                .results()
                .forEach(node -> nodes.computeIfAbsent(node.group(1), each -> new TreeSet<>())
                        .addAll(names(node.group(2))));
        List<String> marks = new ArrayList<>();
        Map<String, Object> own = new HashMap<>(marks(label, nodes.getOrDefault(label, Set.of()), marks));
        own.put("id", id);
        graph.query("MATCH (n:" + label + " {id: $id}) SET n = $own", Map.of("id", id, "own", own));
        marks.remove("mark-" + label + "-id");
        int edges = 0;
        for (MatchResult edge : EDGE.matcher(page).results().toList()) {
            if (edge.group(1).equals(label) || edge.group(4).equals(label)) {
                edges++;
                markEdge(edge, label, id, edges, nodes, marks);
            }
        }
        return marks;
    }

    private void markEdge(
            MatchResult edge, String label, String id, int number, Map<String, Set<String>> nodes, List<String> marks) {
        boolean out = edge.group(1).equals(label);
        String other = edge.group(out ? 4 : 1);
        String type = edge.group(2);
        Map<String, Object> there = new HashMap<>();
        if (OWN.contains(other)) {
            there.putAll(marks(other, nodes.getOrDefault(other, Set.of()), marks));
        }
        String otherId = "other-" + type + "-" + other;
        if (nodes.getOrDefault(other, Set.of()).contains("id")) {
            there.put("id", otherId);
            marks.remove("mark-" + other + "-id");
            marks.add(otherId);
        }
        Map<String, Object> properties = new HashMap<>();
        if (!BARE.contains(type)) {
            properties.putAll(marks(type, edge.group(3) == null ? Set.of() : names(edge.group(3)), marks));
            properties.put("since", LocalDate.of(1950, 1, 1).plusDays(number));
            properties.put("until", LocalDate.of(1960, 1, 1).plusDays(number));
            marks.add(properties.get("since").toString());
            marks.add(properties.get("until").toString());
        }
        String ends = out ? "(n)-[r:" + type + "]->(o)" : "(n)<-[r:" + type + "]-(o)";
        graph.query(
                "MATCH (n:" + label + " {id: $id}) CREATE (o:" + other + ") SET o = $there CREATE " + ends
                        + " SET r = $properties",
                Map.of("id", id, "there", there, "properties", properties));
    }

    private static Map<String, Object> marks(String of, Set<String> properties, List<String> marks) {
        Map<String, Object> values = new HashMap<>();
        properties.stream().filter(each -> !INTERNAL.contains(each)).forEach(each -> {
            String mark = "mark-" + of + "-" + each;
            values.put(each, mark);
            marks.add(mark);
        });
        return values;
    }

    private static Set<String> names(String properties) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(properties.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .forEach(names::add);
        return names;
    }
}
