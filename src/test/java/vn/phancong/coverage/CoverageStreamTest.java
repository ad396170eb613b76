package vn.phancong.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.api.GlobalId;
import vn.phancong.support.Fixtures;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.RawDoor;
import vn.phancong.support.ServiceTest;

/** The figures of an organisation, followed as they change, also for longer than any other request may take. */
@ServiceTest
@TestPropertySource(properties = "spring.graphql.http.sse.keep-alive=200ms")
@Import(CoverageStreamTest.ShortAnswers.class)
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

        List<String> events = beforeAndAfterAnAssignment(cell, "coverage { households covered }");

        assertThat(events.get(0)).contains("\"covered\":0");
        assertThat(events.get(1)).contains("\"covered\":1");
    }

    @Test
    void whatIsReadForAnEventIsReadAnewForTheNext() {
        var cell = fixtures.cellWith(1).members().and(2).households();

        List<String> events = beforeAndAfterAnAssignment(
                cell, "organization { gaps(first: 5) { totalCount nodes { household { code } } } }");

        assertThat(events.get(0)).contains("\"totalCount\":2", cell.households().get(0));
        assertThat(events.get(1))
                .contains("\"totalCount\":1", cell.households().get(1))
                .doesNotContain(cell.households().get(0));
    }

    @Test
    void aStreamLastsAsLongAsItIsFollowed() {
        var cell = fixtures.cellWith(1).members().and(1).households();
        try (var stream =
                streams.follow(following(ids(cell).at("/data/organization/id").asString()), "en")) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(stream.lines())
                            .filteredOn(line -> line.equals(":"))
                            .hasSizeGreaterThan(30));

            assertThat(stream.end()).isNotDone();
        }
    }

    @Test
    void anEventThatFailsSaysWhyOnceAndTheNextOneComes() {
        var cell = fixtures.cellWith(1).members().and(2).households();

        List<String> events =
                beforeAndAfterAnAssignment(cell, "organization { gaps(first: 5, after: \"nowhere\") { totalCount } }");

        assertThat(events)
                .allSatisfy(event -> assertThat(event)
                        .contains("\"data\":null", "INVALID_CURSOR", "requestId", "\"after\"")
                        .doesNotContain("INTERNAL_ERROR"));
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

    /** The event with which a stream begins, and the one after a household has got somebody. */
    private List<String> beforeAndAfterAnAssignment(Fixtures.Cell cell, String fields) {
        JsonNode ids = ids(cell);
        String organization = ids.at("/data/organization/id").asString();
        try (var stream = streams.follow(following(fields, organization), "en")) {
            await().atMost(SOON).untilAsserted(() -> assertThat(figures(stream)).hasSize(1));
            assign(ids);
            await().atMost(SOON).untilAsserted(() -> assertThat(figures(stream)).hasSize(2));
            return figures(stream);
        }
    }

    /** The ids of the cell, of its first member, and of its first household. */
    private JsonNode ids(Fixtures.Cell cell) {
        return door.ask(
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
    }

    private void assign(JsonNode ids) {
        door.ask(
                "mutation ($p: ID!, $h: [ID!]!) { assignHouseholds(input: {person: $p, households: $h}) { refusals { code } } }",
                Map.of(
                        "p", ids.at("/data/person/id").asString(),
                        "h", List.of(ids.at("/data/household/id").asString())));
    }

    private byte[] following(String organization) {
        return following("coverage { households covered }", organization);
    }

    private byte[] following(String fields, String organization) {
        String query = "subscription ($o: ID!) { coverageChanged(organization: $o) { " + fields + " } }";
        return json.writeValueAsBytes(Map.of("query", query, "variables", Map.of("o", organization)));
    }

    private static List<String> figures(RawDoor.Stream stream) {
        return stream.lines().stream()
                .filter(line -> line.startsWith("data:") && line.contains("{"))
                .toList();
    }

    /** Tomcat's own limit of an answer is 30 s, for which no test shall wait. */
    @TestConfiguration(proxyBeanMethods = false)
    static class ShortAnswers {

        @Bean
        TomcatConnectorCustomizer shortAnswers() {
            return connector -> connector.setAsyncTimeout(1000);
        }
    }
}
