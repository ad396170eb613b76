package vn.phancong.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.api.GlobalId;
import vn.phancong.support.Fixtures;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.RawDoor;
import vn.phancong.support.ServiceTest;

/** The figures of an organisation, followed as they change. */
@ServiceTest
class CoverageStreamTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final JsonMapper json = new JsonMapper();
    private final Fixtures fixtures;
    private final GraphQlDoor door;
    private final RawDoor streams;

    @Autowired
    CoverageStreamTest(Fixtures fixtures, GraphQlDoor door, RawDoor streams) {
        this.fixtures = fixtures;
        this.door = door;
        this.streams = streams;
    }

    @Test
    void theFiguresComeAtOnceAndAgainAfterAChange() {
        var cell = fixtures.cellWith(1).members().and(2).households();
        var ids = door.ask(
                """
                query ($c: String!, $p: String!, $h: String!) { organization(by: {code: $c}) { id }
                    person(by: {code: $p}) { id } household(by: {code: $h}) { id } }
                """,
                Map.of(
                        "c",
                        cell.code(),
                        "p",
                        cell.members().get(0),
                        "h",
                        cell.households().get(0)));
        String organization = ids.at("/data/organization/id").asString();

        try (var stream = streams.follow(following(organization), "en")) {
            await().atMost(SOON).untilAsserted(() -> assertThat(figures(stream)).hasSize(1));
            door.ask(
                    "mutation ($p: ID!, $h: [ID!]!) { assignHouseholds(input: {person: $p, households: $h}) { refusals { code } } }",
                    Map.of(
                            "p", ids.at("/data/person/id").asString(),
                            "h", List.of(ids.at("/data/household/id").asString())));
            await().atMost(SOON).untilAsserted(() -> assertThat(figures(stream)).hasSize(2));

            assertThat(figures(stream).get(0)).contains("\"covered\":0");
            assertThat(figures(stream).get(1)).contains("\"covered\":1");
        }
    }

    @Test
    void aStreamThatCannotBeginSaysWhy() {
        try (var wrong = streams.follow(following("x"), "vi");
                var unknown = streams.follow(following(GlobalId.of("Organization", "nobody")), "en")) {
            await().atMost(SOON).untilAsserted(() -> {
                assertThat(figures(wrong)).singleElement().asString().contains("INVALID_ID", "requestId", "Tham số");
                assertThat(figures(unknown)).singleElement().asString().contains("NOT_FOUND", "requestId", "Argument");
            });
        }
    }

    private byte[] following(String organization) {
        return json.writeValueAsBytes(Map.of(
                "query",
                "subscription ($o: ID!) { coverageChanged(organization: $o) { coverage { households covered } } }",
                "variables",
                Map.of("o", organization)));
    }

    private static List<String> figures(RawDoor.Stream stream) {
        return stream.lines().stream()
                .filter(line -> line.startsWith("data:") && line.contains("{"))
                .toList();
    }
}
