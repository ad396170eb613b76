package vn.phancong.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.api.GlobalId;
import vn.phancong.coverage.AssignHouseholds;
import vn.phancong.coverage.AssignmentRole;
import vn.phancong.people.PersonId;
import vn.phancong.support.DataFolder;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.RawDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;
import vn.phancong.support.TestScopes;
import vn.phancong.territory.HouseholdId;

/** A stream is followed within the scope, as coarsely as everything else, and ends with the right to it. */
@ServiceTest
class StreamScopeTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final TwoWards city;
    private final TestGraph graph;
    private final RawDoor streams;
    private final AssignHouseholds assign;
    private final JsonMapper json = new JsonMapper();

    @Autowired
    StreamScopeTest(TestGraph graph, TestScopes scopes, GraphQlDoor door, RawDoor streams, AssignHouseholds assign) {
        this.city = new TwoWards(graph, scopes, door);
        this.graph = graph;
        this.streams = streams;
        this.assign = assign;
    }

    @BeforeEach
    void build() {
        city.build();
    }

    @Test
    void aStreamOutsideTheScopeIsAnsweredAsForAnUnknownOrganization() {
        city.become(Right.READ, "DU1");

        try (var outside = streams.follow(following(city.id("Organization", "DU2")), "en");
                var unknown = streams.follow(following(GlobalId.of("Organization", "nobody")), "en")) {
            await().atMost(SOON).untilAsserted(() -> {
                assertThat(events(outside)).singleElement().asString().contains("NOT_FOUND");
                assertThat(events(unknown)).singleElement().asString().contains("NOT_FOUND");
            });
        }
    }

    @Test
    void aStreamEndsWhenTheRightToItEnds() {
        city.become(Right.READ, "DU1");

        try (var stream = streams.follow(following(city.id("Organization", "DU1")), "en")) {
            await().atMost(SOON).untilAsserted(() -> assertThat(events(stream)).hasSize(1));
            assertThat(events(stream).get(0)).contains("\"households\":2");
            assertThat(stream.end()).isNotDone();
            city.become(Right.READ, "DU2");
            await().atMost(SOON).untilAsserted(() -> assertThat(stream.end()).isDone());
            assertThat(events(stream)).hasSize(1);
        }
    }

    @Test
    void anObserverIsToldOfNoChangeThatDoesNotShow() {
        DataFolder more = new DataFolder();
        for (int i = 5; i <= 7; i++) {
            more.row("households", "code", "H" + i, "area_code", "N1");
        }
        graph.load(more);
        city.become(Right.FIGURES, "DU1");

        try (var stream = streams.follow(following(city.id("Organization", "DU1")), "en")) {
            await().atMost(SOON).untilAsserted(() -> assertThat(events(stream)).hasSize(1));
            assertThat(events(stream).get(0)).contains("\"households\":5", "\"covered\":5", "\"gaps\":5");
            cover("H5");
            cover("H6");
            cover("H7");
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(events(stream)).last().asString().contains("\"gaps\":0"));
            assertThat(events(stream)).hasSize(2);
        }
    }

    private void cover(String household) {
        var order = new AssignHouseholds.Order(
                new PersonId(value("Person", "P1")),
                List.of(new HouseholdId(value("Household", household))),
                AssignmentRole.LEAD,
                null,
                false,
                null,
                null);
        assertThat(assign.assign(order, null).refusals()).isEmpty();
    }

    private String value(String type, String code) {
        return GlobalId.valueOf(type, city.id(type, code), "");
    }

    private byte[] following(String organization) {
        return json.writeValueAsBytes(Map.of(
                "query",
                "subscription ($o: ID!) { coverageChanged(organization: $o) { coverage { households covered gaps } } }",
                "variables",
                Map.of("o", organization)));
    }

    private static List<String> events(RawDoor.Stream stream) {
        return stream.lines().stream()
                .filter(line -> line.startsWith("data:") && line.contains("{"))
                .toList();
    }
}
