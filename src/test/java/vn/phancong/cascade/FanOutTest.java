package vn.phancong.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.DataFolder;
import vn.phancong.support.RawDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** Tasks go down the tree: every body gets one undertaking, from the body above, however often they are sent. */
@ServiceTest
class FanOutTest {

    private static final String COUNTS = "made already tiers { tier made already }";

    private final CascadeDesk desk;

    @Autowired
    FanOutTest(TestGraph graph, RawDoor door) {
        this.desk = new CascadeDesk(graph, door);
    }

    @BeforeEach
    void city() {
        desk.city();
        desk.document();
    }

    @Test
    void skipLevelAddressingLeavesEachBodyOneUndertakingFromTheBodyAbove() {
        JsonNode made = desk.perform("fanOut", "directive: \"@D\"", COUNTS);

        assertThat(made.path("made").asInt()).as(made.toString()).isEqualTo(16);
        assertThat(made.path("tiers").toString())
                .isEqualTo(
                        "[{\"tier\":\"DISTRICT\",\"made\":4,\"already\":0},"
                                + "{\"tier\":\"GRASSROOTS\",\"made\":4,\"already\":0},{\"tier\":\"CELL\",\"made\":8,\"already\":0}]");
        assertThat(desk.undertakings("T1"))
                .isEqualTo(Map.of(
                        "QU1", "", "QU2", "", "DU1", "QU1", "DU2", "QU2", "C1", "DU1", "C2", "DU1", "C3", "DU2", "C4",
                        "QU2"));
        assertThat(desk.undertakings("T3")).as("an appeal").isEmpty();
    }

    @Test
    void whatIsSentTwiceIsMadeOnce() {
        desk.sent();
        String before = desk.written();
        JsonNode again = desk.perform("fanOut", "directive: \"@D\"", COUNTS);

        assertThat(again.path("made").asInt()).as(again.toString()).isZero();
        assertThat(again.path("already").asInt()).isEqualTo(16);
        assertThat(desk.written()).isEqualTo(before);
    }

    @Test
    void aDryRunSaysWhatWouldBeMadeAndMakesNothing() {
        String before = desk.written();
        JsonNode dry = desk.perform("fanOut", "directive: \"@D\", dryRun: true", COUNTS);

        assertThat(dry.path("made").asInt()).as(dry.toString()).isEqualTo(16);
        assertThat(desk.written()).isEqualTo(before);
    }

    @Test
    void aDepthStopsWhereItSaysAndALaterOneGoesOn() {
        desk.perform("fanOut", "tasks: [\"@T1\"], to: DISTRICT", COUNTS);
        assertThat(desk.undertakings("T1")).containsOnlyKeys("QU1", "QU2", "DU1", "DU2");

        desk.perform("fanOut", "tasks: [\"@T1\"], to: MEMBER", COUNTS);
        assertThat(desk.undertakings("T1"))
                .hasSize(8)
                .containsEntry("C1", "DU1")
                .containsEntry("C4", "QU2");
    }

    @Test
    void performersTakeThePlaceOfTheAddresseesAndOtherKindsOfBodiesHaveNobodyBelow() {
        desk.graph("MATCH (t:Task {ordinal: 'T1'}) MATCH (o:Organization) WHERE o.code IN ['DU2', 'UBND']"
                + " CREATE (t)-[:ASKED_OF {on: date('2021-08-30')}]->(o)");
        desk.load(new DataFolder().row("organizations", "code", "CELLOFUBND", "parent_code", "UBND"));

        desk.sent();

        assertThat(desk.undertakings("T1")).isEqualTo(Map.of("DU2", "", "C3", "DU2", "UBND", ""));
        assertThat(desk.undertakings("T2")).hasSize(8);
    }

    @Test
    void aNewCellJoinsWhenTheTaskIsSentAgain() {
        desk.sent();
        desk.load(new DataFolder().row("organizations", "code", "C9", "parent_code", "DU1", "since", "2021-09-10"));

        JsonNode again = desk.perform("fanOut", "directive: \"@D\"", COUNTS);

        assertThat(again.path("made").asInt()).as(again.toString()).isEqualTo(2);
        assertThat(desk.undertakings("T1")).hasSize(9).containsEntry("C9", "DU1");
    }

    @Test
    void theUndertakingsOfAClosedCellAreCancelledFromThatDayOn() {
        desk.load(new DataFolder()
                .row(
                        "organizations",
                        "code",
                        "C8",
                        "parent_code",
                        "DU1",
                        "since",
                        "2021-01-01",
                        "until",
                        "2021-09-10"));
        desk.sent();

        JsonNode days = desk.data("""
                { before: task: node(id: "@T1", asOf: "2021-09-09") { ...P } after: node(id: "@T1", asOf: "2021-09-10") { ...P } }
                fragment P on Task { progress { undertakings statuses { status count } } }
                """.replace("before: task:", "before:"));

        assertThat(CascadeDesk.statuses(days.at("/before/progress/statuses"))).isEqualTo("SENT 9");
        assertThat(CascadeDesk.statuses(days.at("/after/progress/statuses"))).isEqualTo("SENT 8, CANCELLED 1");
        assertThat(desk.data("{ node(id: \"@T1/C8\") { ... on Undertaking { status organization { code } } } }")
                        .path("node")
                        .toString())
                .isEqualTo("{\"status\":\"CANCELLED\",\"organization\":{\"code\":\"C8\"}}");
    }

    @Test
    void anUndertakingIsNotThereBeforeItWasSent() {
        desk.sent();

        JsonNode data = desk.data("""
                { u: node(id: "@T1/C1", asOf: "2021-08-31") { id }
                  d: node(id: "@D", asOf: "2021-08-31") { ... on Directive { progress { undertakings } } } }
                """);

        assertThat(data.path("u").isNull()).isTrue();
        assertThat(data.at("/d/progress/undertakings").asInt()).isZero();
    }

    @Test
    void eightFanOutsAtOnceMakeOneSet() throws Exception {
        List<Callable<JsonNode>> calls = IntStream.range(0, 8)
                .mapToObj(i -> (Callable<JsonNode>) () -> desk.perform("fanOut", "directive: \"@D\"", COUNTS))
                .toList();
        int made = 0;
        try (var clients = new Clients(8)) {
            for (Future<JsonNode> answer : clients.invoke(calls)) {
                CascadeDesk.assertDone(answer.get());
                made += answer.get().path("made").asInt();
            }
        }

        assertThat(made).isEqualTo(16);
        assertThat(desk.undertakings("T1")).hasSize(8);
        assertThat(desk.undertakings("T2")).hasSize(8);
    }

    /** Threads that end with a test. */
    record Clients(java.util.concurrent.ExecutorService pool) implements AutoCloseable {

        Clients(int count) {
            this(Executors.newFixedThreadPool(count));
        }

        <T> List<Future<T>> invoke(List<Callable<T>> calls) throws InterruptedException {
            return pool.invokeAll(calls);
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
