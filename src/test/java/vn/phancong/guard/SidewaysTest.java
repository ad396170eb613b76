package vn.phancong.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.api.GlobalId;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;
import vn.phancong.support.TestScopes;

/** No field leads from what is inside a scope to what lies beside it. */
@ServiceTest
class SidewaysTest {

    private final TwoWards city;
    private final TestGraph graph;

    @Autowired
    SidewaysTest(TestGraph graph, TestScopes scopes, GraphQlDoor door) {
        this.city = new TwoWards(graph, scopes, door);
        this.graph = graph;
    }

    @BeforeEach
    void build() {
        city.build();
    }

    @Test
    void nobodyConfirmsADocumentOfABodyOutsideTheirPart() {
        String text = new JsonMapper().writeValueAsString("""
                QUẬN ỦY MẪU
                *
                ĐẢNG CỘNG SẢN VIỆT NAM
                Số 12-CV/QU
                Mẫu, ngày 30 tháng 8 năm 2021

                Kính gửi: - Các đảng ủy phường,

                1. Chăm lo đời sống người khó khăn.

                T/M BAN THƯỜNG VỤ
                BÍ THƯ

                Nguyễn Văn Mẫu
                """);
        city.become(Right.WRITE, "DU1");
        String draft = city.data("mutation { draftDirective(input: {text: " + text + "}) { draft { id } } }")
                .at("/draftDirective/draft/id")
                .asString();
        String confirm = "mutation { confirmDirective(input: {draft: \"" + draft
                + "\"}) { directive { number } refusals { code } } }";

        JsonNode refused = city.data(confirm).path("confirmDirective");
        assertThat(refused.at("/refusals/0/code").asString()).isEqualTo("ISSUER_NOT_YOURS");
        assertThat(graph.query("MATCH (d:Directive) RETURN d", Map.of())).isEmpty();

        city.become(Right.WRITE, "QU");
        JsonNode confirmed = city.data(confirm).path("confirmDirective");
        assertThat(confirmed.path("refusals")).isEmpty();
        assertThat(confirmed.at("/directive/number").asString()).isEqualTo("12-CV/QU");
    }

    @Test
    void ofADocumentsAddresseesOnlyThoseOfThePartAreListedAndCounted() {
        graph.query("""
                MATCH (qu:Organization {code: 'QU'})
                CREATE (d:Directive {id: 'd1', kind: 'OFFICIAL_LETTER', held: true, issuedOn: date('2021-09-01'), year: 2021,
                  numberKey: '1-CV/QU', number: '1-CV/QU', key: 'd1', sortKey: 'd1', revision: 0})-[:ISSUED_BY]->(qu)
                WITH d
                MATCH (o:Organization) WHERE o.code IN ['DU1', 'DU2', 'CB1', 'CB2']
                CREATE (d)-[:ADDRESSED_TO {purpose: 'EXECUTE'}]->(o)
                """, Map.of());
        String id = GlobalId.of("Directive", "d1");
        String ask =
                "{ directive(by: {id: \"" + id + "\"}) { addressees(first: 1%s) { totalCount pageInfo { hasNextPage } "
                        + "nodes { organization { code } } } } }";

        city.become(Right.READ, "CB1");
        JsonNode own = city.data(ask.formatted("")).at("/directive/addressees");
        assertThat(own.path("totalCount").asInt()).isEqualTo(1);
        assertThat(own.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(own.at("/nodes/0/organization/code").asString()).isEqualTo("CB1");
        assertThat(city.errorOf(ask.formatted(", within: \"" + city.id("Organization", "CB2") + "\"")))
                .isEqualTo("NOT_FOUND");
        city.become("P1");
        assertThat(city.errorOf(ask.formatted(""))).isEqualTo("FORBIDDEN");
        city.become(Right.READ, "QU");
        assertThat(city.data(ask.formatted(""))
                        .at("/directive/addressees/totalCount")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void aTeamFromAboveIsKnownWhereItWorksButNotItsMembers() {
        city.become(Right.WRITE, "QU");
        city.data("mutation { formTeam(input: {kind: CHECKPOINT, name: \"Chốt số 1\", code: \"T1\", organization: \""
                + city.id("Organization", "QU") + "\", areas: [\"" + city.id("Area", "N1")
                + "\"], members: [{person: \""
                + city.id("Person", "P4") + "\"}]}) { refusals { code } } }");

        city.become(Right.READ, "DU1");

        assertThat(city.data("{ area(by: {code: \"N1\"}) { teams { nodes { code name } } } }")
                        .at("/area/teams/nodes/0/name")
                        .asString())
                .isEqualTo("Chốt số 1");
        assertThat(city.errorOf("{ area(by: {code: \"N1\"}) { teams { nodes { members { person { fullName } } } } } }"))
                .isEqualTo("FORBIDDEN");
        assertThat(city.data("{ team(by: {code: \"T1\"}) { name } }")
                        .path("team")
                        .isNull())
                .isTrue();
    }

    @Test
    void aSupportLeadsToNoNeedOfAnotherWard() {
        city.become(Right.WRITE, "QU");
        String one = need("H1");
        String other = need("H4");
        city.data("mutation { giveSupport(input: {needs: [\"" + one + "\", \"" + other + "\"], by: \""
                + city.id("Organization", "QU") + "\", kind: FOOD, text: \"Gạo\"}) { refusals { code } } }");

        city.become(Right.READ, "DU1");

        assertThat(city.data("{ household(by: {code: \"H1\"}) { needs { text supports { text } } } }")
                        .at("/household/needs/0/supports/0/text")
                        .asString())
                .isEqualTo("Gạo");
        assertThat(city.errorOf("{ household(by: {code: \"H1\"}) { needs { supports { needs { text } } } } }"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void whatAPastDayShowsOfATieOpensNothing() {
        graph.query("""
                MATCH (:Person {code: 'P3'})-[a:COVERS]->(:Household {code: 'H2'}) SET a.until = date('2021-09-10')
                """, Map.of());
        city.become(Right.READ, "DU2");

        assertThat(city.errorOf("{ person(by: {code: \"P3\"}) { households { nodes { address } } } }"))
                .isNull();
        assertThat(city.errorOf(
                        "{ person(by: {code: \"P3\"}, asOf: \"2021-09-05\") { households { nodes { address } } } }"))
                .isEqualTo("FORBIDDEN");
    }

    private String need(String household) {
        return city.data("mutation { reportNeed(input: {household: \"" + city.id("Household", household)
                        + "\", kind: FOOD, text: \"Hết gạo\"}) { need { id } refusals { code } } }")
                .at("/reportNeed/need/id")
                .asString();
    }
}
