package vn.phancong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.OnDemoCity;
import vn.phancong.support.ServiceTest;

/** Each question about oversight and needs has an answer in the demo data that is worth looking at. */
@OnDemoCity
@ServiceTest
class DemoOversightAndNeedsTest {

    @Autowired
    private GraphQlDoor door;

    @Test
    void eachOfBothLinesAnswersForAHousehold() {
        JsonNode found = ask("""
                { household(by: {code: "HN-00001-03-0006"}, asOf: "2021-10-01") { answerable { area { name } organization { name }
                    people { role line person { fullName } office { position } clauses { task { ordinal kind directive { number } } }
                    } } } }
                """).at("/household/answerable");

        assertThat(found.findValuesAsString("role")).contains("COVERER", "HEAD", "OVERSEER");
        assertThat(found.findValuesAsString("line")).contains("PARTY", "STATE");
        assertThat(found.findValuesAsString("number")).contains("512-CV/QU", "05-CT/TU");
    }

    @Test
    void somePlacesAreNotOverseenAndSomeOverseersHaveTooMany() {
        JsonNode city = ask("""
                { organization(by: {code: "TU-HN"}, asOf: "2021-10-01") { unoverseen(tiers: [DISTRICT]) { totalCount
                    nodes { ... on Organization { code name } } }
                    overloadedOverseers { totalCount nodes { overseen person { fullName } } } } }
                """).path("organization");
        JsonNode district = ask("""
                { organization(by: {code: "QU-BADINH"}, asOf: "2021-10-01") { unoverseen(areaKinds: [WARD]) { totalCount
                    nodes { ... on Area { code name } } }
                    overloadedOverseers { totalCount nodes { overseen person { fullName offices { position } } } } } }
                """).path("organization");

        assertThat(city.path("unoverseen").findValuesAsString("code")).contains("HU-MYDUC");
        assertThat(city.at("/overloadedOverseers/totalCount").asInt()).isEqualTo(2);
        assertThat(district.path("unoverseen").findValuesAsString("code")).containsExactly("00008");
        assertThat(district.at("/overloadedOverseers/nodes/0/overseen").asInt()).isEqualTo(6);
    }

    @Test
    void theOverseerOfAWardHasChanged() {
        String query = """
                { area(by: {code: "00001"}%s) { name overseers { since person { fullName oversees(first: 2) { totalCount
                    nodes { what { ... on Area { name } } since } } } basis { task { ordinal directive { number } } } } } }
                """;
        JsonNode then = ask(query.formatted(", asOf: \"2021-10-01\"")).at("/area/overseers");
        JsonNode now = ask(query.formatted("")).at("/area/overseers");

        assertThat(then.at("/0/since").asString()).isEqualTo("2021-08-02");
        assertThat(now.at("/0/since").asString()).isEqualTo("2023-06-01");
        assertThat(now.at("/0/person/fullName")).isNotEqualTo(then.at("/0/person/fullName"));
    }

    @Test
    void needsAreOpenAndSomeUncovered() {
        JsonNode then = ask("""
                { organization(by: {code: "QU-BADINH"}, asOf: "2021-10-01") { needs(first: 2) { totalCount nodes { kind text since
                    daysOpen uncovered household { code } supports { on kind amount decision givenBy { name } }
                    basis { task { ordinal kind directive { number } } } } } } }
                """).at("/organization/needs");
        JsonNode now = ask("""
                { area(by: {code: "001"}) { needs(uncovered: true, first: 2) { totalCount nodes { kind since household { code
                    coverers { person { fullName availability } } } } } } }
                """).at("/area/needs");
        JsonNode coverer = ask("""
                { organization(by: {code: "DU-00004"}) { needs(uncovered: false, first: 1) { nodes { household { code coverers {
                    person { fullName needs { totalCount nodes { kind household { code } } } } } } } } } }
                """).at("/organization/needs");

        assertThat(then.path("totalCount").asInt()).isGreaterThan(20);
        assertThat(then.at("/nodes/0/uncovered").asBoolean()).isTrue();
        assertThat(then.findValuesAsString("number")).contains("05-CT/TU");
        assertThat(now.path("totalCount").asInt()).isPositive();
        assertThat(coverer.at("/nodes/0/household/coverers/0/person/needs/totalCount")
                        .asInt())
                .isPositive();
    }

    @Test
    void needsAreSummedUpWithTheDecisionsBehindTheSupport() {
        JsonNode summary = ask("""
                { organization(by: {code: "QU-BADINH"}) { needSummary { total { open uncovered met longestOpenDays }
                    kinds { kind count { open met } } supports amount decisions { decision directive { number } supports amount }
                    } } }
                """).at("/organization/needSummary");

        assertThat(summary.at("/total/open").asInt()).isPositive();
        assertThat(summary.at("/total/met").asInt()).isPositive();
        assertThat(summary.path("decisions").findValuesAsString("decision"))
                .anyMatch(number -> number.startsWith("68"));
    }

    private JsonNode ask(String query) {
        JsonNode answer = door.ask(query, Map.of());
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.path("data");
    }
}
