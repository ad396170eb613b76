package vn.phancong.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.Fixtures;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestClock;
import vn.phancong.support.TestGraph;

/** Many clients at once: nothing is lost, nothing is done twice, nobody is troubled with a deadlock. */
@ServiceTest
class ConcurrentDutiesTest {

    private static final int CLIENTS = 32;
    private static final String ASSIGN = """
            mutation ($p: ID!, $h: [ID!]!, $key: String) {
              assignHouseholds(input: {person: $p, households: $h, outsideArea: true, idempotencyKey: $key}) {
                assignments { person { id } household { id coverers { person { id } } } since } refusals { code } } }
            """;
    private static final String END_ALL = """
            mutation ($p: ID!, $key: String) { endAssignments(input: {person: $p, idempotencyKey: $key}) {
                assignments { household { code } until } refusals { code } } }
            """;

    private final TestGraph graph;
    private final TestClock clock;
    private final Fixtures fixtures;
    private final GraphQlDoor door;
    private final CoveragePicture picture;

    @Autowired
    ConcurrentDutiesTest(
            TestGraph graph, TestClock clock, Fixtures fixtures, GraphQlDoor door, CoveragePicture picture) {
        this.graph = graph;
        this.clock = clock;
        this.fixtures = fixtures;
        this.door = door;
        this.picture = picture;
    }

    @Test
    void thirtyTwoClientsAtOnceLoseNothingAndDoNothingTwice() throws Exception {
        var cell = fixtures.cellWith(6).members().and(8).households();
        var other = fixtures.cellWith(4).members().and(8).households();
        List<String> people = ids("Person", union(cell.members(), other.members()));
        List<String> households = ids("Household", union(cell.households(), other.households()));

        List<JsonNode> answers = atOnce(CLIENTS, client -> {
            Random random = new Random(client);
            List<JsonNode> own = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int from = random.nextInt(households.size() - 3);
                own.add(door.ask(
                        ASSIGN,
                        Map.of(
                                "p",
                                people.get(random.nextInt(people.size())),
                                "h",
                                shuffled(households.subList(from, from + 3), random))));
            }
            return own;
        });

        Set<String> done = new HashSet<>();
        for (JsonNode answer : answers) {
            assertThat(answer.path("errors").isMissingNode())
                    .as(answer.toString())
                    .isTrue();
            JsonNode result = answer.at("/data/assignHouseholds");
            result.path("refusals")
                    .forEach(refusal ->
                            assertThat(refusal.path("code").asString()).isEqualTo("ALREADY_COVERED"));
            result.path("assignments")
                    .forEach(each -> assertThat(done.add(each.at("/person/id").asString()
                                    + each.at("/household/id").asString()))
                            .as("done once: %s", each)
                            .isTrue());
        }
        assertThat(done).isNotEmpty();
        assertThat(edges()).isEqualTo(done.size());
        FiguresCheck.of(graph, LocalDate.now(clock), "afterwards").holdsFor(picture);
    }

    @Test
    void aKeySentEightTimesAtOnceIsDoneOnceAndAnsweredAlike() throws Exception {
        var cell = fixtures.cellWith(1).members().and(3).households();
        String person = ids("Person", cell.members()).get(0);
        List<String> households = ids("Household", cell.households());

        var assigned =
                atOnce(8, client -> List.of(door.ask(ASSIGN, Map.of("p", person, "h", households, "key", "k1"))));
        long edges = edges();
        var ended = atOnce(8, client -> List.of(door.ask(END_ALL, Map.of("p", person, "key", "k2"))));

        assertThat(edges).isEqualTo(3);
        assertThat(new HashSet<>(assigned)).hasSize(1);
        assertThat(assigned.get(0).at("/data/assignHouseholds/assignments").size())
                .isEqualTo(3);
        assertThat(new HashSet<>(ended)).hasSize(1);
        assertThat(ended.get(0).at("/data/endAssignments/assignments").size()).isEqualTo(3);
        FiguresCheck.of(graph, LocalDate.now(clock), "afterwards").holdsFor(picture);
    }

    private long edges() {
        return graph.query(
                        "MATCH (:Person)-[c:COVERS]->(:Household) WHERE c.until IS NULL RETURN count(*) AS n", Map.of())
                .get(0)
                .get("n")
                .asLong();
    }

    private List<String> ids(String type, List<String> codes) {
        String field = type.equals("Person") ? "person" : "household";
        String query = "query ($c: String!) { found: " + field + "(by: {code: $c}) { id } }";
        return codes.stream()
                .map(code ->
                        door.ask(query, Map.of("c", code)).at("/data/found/id").asString())
                .toList();
    }

    private static List<JsonNode> atOnce(int clients, IntFunction<List<JsonNode>> work)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<List<JsonNode>>> calls = IntStream.range(0, clients)
                    .<Callable<List<JsonNode>>>mapToObj(client -> () -> work.apply(client))
                    .toList();
            List<JsonNode> answers = new ArrayList<>();
            for (Future<List<JsonNode>> call : pool.invokeAll(calls)) {
                answers.addAll(call.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> shuffled(List<String> list, Random random) {
        List<String> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static List<String> union(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
