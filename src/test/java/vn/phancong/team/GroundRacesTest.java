package vn.phancong.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.api.GlobalId;
import vn.phancong.support.DataFolder;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** Changes of teams and rosters at once break no rule, and what they rest on is shown. */
@ServiceTest
class GroundRacesTest {

    private static final int CLIENTS = 8;

    private final TestGraph graph;
    private final GraphQlDoor door;

    @Autowired
    GroundRacesTest(TestGraph graph, GraphQlDoor door) {
        this.graph = graph;
        this.door = door;
    }

    @Test
    void ofTwoTeamsOfOneCodeAndTwoLeadersAtOnceOneIsTaken() throws Exception {
        people();
        List<String> formed = atOnce(client -> change(
                "formTeam",
                "FormTeamInput",
                Map.of("kind", "INSPECTION", "name", "Đoàn " + client, "code", "D1", "organization", id("CB1"))));
        assertThat(formed)
                .containsOnlyOnce("done")
                .filteredOn(code -> !code.equals("done"))
                .containsOnly("TEAM_CODE_TAKEN");
        String team = graph.query("MATCH (t:Team) RETURN t.id AS id", Map.of())
                .get(0)
                .get("id")
                .asString();

        List<String> led = atOnce(client -> change(
                "staffTeam",
                "StaffTeamInput",
                Map.of(
                        "team",
                        GlobalId.of("Team", team),
                        "members",
                        List.of(Map.of("person", id("P" + client), "role", "LEADER")))));

        assertThat(led)
                .containsOnlyOnce("done")
                .filteredOn(code -> !code.equals("done"))
                .containsOnly("LEADER_TWICE");
    }

    @Test
    void oneShiftThatManyPutOnTheRosterAtOnceStandsThereOnce() throws Exception {
        people();
        String line = door.ask(
                        "mutation($i: OpenDutyLineInput!) { openDutyLine(input: $i) { line { id } } }",
                        Map.of("i", Map.of("organization", id("CB1"), "name", "Trực", "kind", "DUTY_OFFICE")))
                .at("/data/openDutyLine/line/id")
                .asString();
        Map<String, String> shift = Map.of(
                "person", id("P1"), "startsAt", "2021-09-15T08:00:00+07:00", "endsAt", "2021-09-15T09:00:00+07:00");

        List<String> rostered = atOnce(
                client -> change("rosterShifts", "RosterShiftsInput", Map.of("line", line, "shifts", List.of(shift))));

        assertThat(rostered)
                .containsOnlyOnce("done")
                .filteredOn(code -> !code.equals("done"))
                .containsOnly("SHIFT_TWICE");
        assertThat(graph.query("MATCH (s:DutyShift) RETURN s", Map.of())).hasSize(1);
    }

    @Test
    void whatATeamItsMembersAndALineRestOnIsShown() {
        people();
        graph.query("""
                CREATE (d:Directive {id: 'D', key: 'D', kind: 'OFFICIAL_LETTER', year: 2021, issuedOn: date('2021-08-30'),
                  held: true, searchText: ''})
                CREATE (:Task {id: 'T', ordinal: '2', position: 1, kind: 'STAFF_TEAM', text: 'x', targetSet: 'ALL',
                  coverersWanted: 1})-[:SET_BY {on: d.issuedOn}]->(d)
                """, Map.of());
        String task = GlobalId.of("Task", "T");
        Map<String, Object> team = Map.of(
                "kind",
                "INSPECTION",
                "name",
                "Đoàn",
                "code",
                "D1",
                "organization",
                id("CB1"),
                "basis",
                task,
                "members",
                List.of(Map.of("person", id("P1"))));
        JsonNode formed = door.ask(
                "mutation($i: FormTeamInput!) { formTeam(input: $i) { team { basis { task { ordinal } undertaking { id } }"
                        + " members { basis { task { ordinal } } } } } }",
                Map.of("i", team));
        assertThat(formed.at("/data/formTeam/team/basis/task/ordinal").asString())
                .isEqualTo("2");
        assertThat(formed.at("/data/formTeam/team/basis/undertaking").isNull()).isTrue();
        assertThat(formed.at("/data/formTeam/team/members/0/basis/task/ordinal").asString())
                .isEqualTo("2");
        JsonNode opened = door.ask(
                "mutation($i: OpenDutyLineInput!) { openDutyLine(input: $i) { line { basis { task { ordinal } } } } }",
                Map.of("i", Map.of("organization", id("CB1"), "name", "Trực", "kind", "ON_CALL", "basis", task)));
        assertThat(opened.at("/data/openDutyLine/line/basis/task/ordinal").asString())
                .isEqualTo("2");
    }

    private void people() {
        DataFolder folder = new DataFolder().row("organizations", "code", "CB1");
        IntStream.range(0, CLIENTS).forEach(i -> folder.row("people", "code", "P" + i));
        graph.load(folder);
    }

    private String id(String code) {
        return graph
                .query(
                        "MATCH (n:Person|Organization {code: $code}) RETURN labels(n)[0] AS label, n.id AS id",
                        Map.of("code", code))
                .stream()
                .map(row -> GlobalId.of(
                        row.get("id").isNull() ? "" : code.startsWith("P") ? "Person" : "Organization",
                        row.get("id").asString()))
                .findFirst()
                .orElseThrow();
    }

    /** What became of a change: done, or the first reason why not. */
    private String change(String mutation, String type, Map<String, Object> input) {
        JsonNode answer = door.ask(
                "mutation($i: %s!) { %s(input: $i) { refusals { code } } }".formatted(type, mutation),
                Map.of("i", input));
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.at("/data/" + mutation + "/refusals/0/code").asString("done");
    }

    private static List<String> atOnce(Function<Integer, String> client) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<String>> calls = new ArrayList<>();
            IntStream.range(0, CLIENTS).forEach(number -> calls.add(() -> client.apply(number)));
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : clients.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdown();
        }
    }
}
