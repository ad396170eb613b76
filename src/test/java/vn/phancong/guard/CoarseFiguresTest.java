package vn.phancong.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;
import vn.phancong.support.TestScopes;

/** Who sees figures only sees them rounded, however they are asked for. */
@ServiceTest
class CoarseFiguresTest {

    private static final String FIGURES = "coverage { households covered gaps rate exempt assigned contacted current "
            + "vulnerable { households covered gaps } reasons { count vulnerable } weaknesses { count } "
            + "people { members available assigned idle overloaded maxLoad capacity } } ";

    private final TwoWards city;

    @Autowired
    CoarseFiguresTest(TestGraph graph, TestScopes scopes, GraphQlDoor door) {
        this.city = new TwoWards(graph, scopes, door);
    }

    @BeforeEach
    void build() {
        city.build();
    }

    @Test
    void anObserverSeesThatNothingIsMissingButNotHowLittleThereIs() {
        city.become(Right.FIGURES, "QU");

        JsonNode district = city.data("{ organization(by: {code: \"QU\"}) { " + FIGURES
                        + "children { totalCount nodes { code " + FIGURES + "} } } }")
                .path("organization");

        assertThat(district.at("/coverage/households").asInt()).isEqualTo(5);
        assertThat(district.at("/coverage/gaps").asInt()).isEqualTo(5);
        assertThat(district.at("/coverage/rate").asDouble()).isEqualTo(0.5);
        assertThat(district.at("/coverage/exempt").asInt(-1)).isZero();
        assertThat(district.at("/coverage/people/members").asInt()).isEqualTo(10);
        assertThat(district.at("/children/totalCount").asInt())
                .as("units are no persons")
                .isEqualTo(2);
        assertThat(district.at("/children/nodes/0/coverage/gaps").asInt(-1)).isZero();
        assertThat(district.at("/children/nodes/0/coverage/rate").asDouble()).isEqualTo(1);
        assertThat(district.at("/children/nodes/1/coverage/gaps").asInt()).isEqualTo(5);
        assertThat(numbersUnder(district, "coverage")).allMatch(number -> number % 5 == 0);
    }

    @Test
    void whoReadsSeesThemAsTheyAre() {
        city.become(Right.READ, "QU");

        JsonNode coverage = city.data("{ organization(by: {code: \"QU\"}) { " + FIGURES + "} }")
                .at("/organization/coverage");

        assertThat(coverage.path("households").asInt()).isEqualTo(4);
        assertThat(coverage.path("gaps").asInt()).isEqualTo(1);
        assertThat(coverage.path("rate").asDouble()).isEqualTo(0.75);
        assertThat(coverage.at("/people/members").asInt()).isEqualTo(7);
    }

    @Test
    void otherDaysOtherPartsAndOtherPathsGiveNothingNearer() {
        city.become(Right.FIGURES, "QU");

        JsonNode data = city.data("{ a: organization(by: {code: \"QU\"}, asOf: \"2021-09-14\") { " + FIGURES + "} "
                + "b: area(by: {code: \"Q\"}) { " + FIGURES + "children { nodes { " + FIGURES + "} } } "
                + "c: node(id: \"" + city.id("Organization", "DU1") + "\") { ... on Organization { " + FIGURES + "} } "
                + "d: organization(by: {code: \"CB2\"}) { parent { " + FIGURES + "} areas { " + FIGURES + "} } "
                + "e: search(text: \"phuong\") { nodes { ... on Area { " + FIGURES + "} } } "
                + "f: rootOrganizations { " + FIGURES + "} }");

        List<Long> numbers = numbersUnder(data, "coverage");
        assertThat(numbers).hasSizeGreaterThan(100).allMatch(number -> number % 5 == 0);
    }

    @Test
    void eachPartIsRoundedByTheRightOverIt() {
        city.become(Map.of("DU1", Right.READ, "DU2", Right.FIGURES));

        JsonNode data = city.data("{ one: organization(by: {code: \"DU1\"}) { coverage { households } } "
                + "two: organization(by: {code: \"DU2\"}) { coverage { households } } }");

        assertThat(data.at("/one/coverage/households").asInt()).isEqualTo(2);
        assertThat(data.at("/two/coverage/households").asInt()).isEqualTo(5);
        assertThat(search("DU1").at("/data/search/totalCount").asInt()).isEqualTo(2);
        assertThat(search("DU2").at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
    }

    private JsonNode search(String within) {
        return city.answer("{ search(text: \"nguyen van\", types: [PERSON], within: \""
                + city.id("Organization", within) + "\") { totalCount } }");
    }

    private static List<Long> numbersUnder(JsonNode node, String field) {
        List<Long> numbers = new ArrayList<>();
        node.findValues(field).forEach(each -> collect(each, numbers));
        return numbers;
    }

    private static void collect(JsonNode node, List<Long> numbers) {
        if (node.isIntegralNumber()) {
            numbers.add(node.asLong());
        }
        node.forEach(each -> collect(each, numbers));
    }
}
