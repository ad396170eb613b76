package vn.phancong.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.api.GlobalId;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;
import vn.phancong.support.TestScopes;

/** What lies outside a caller's scope is not there, what lies above is known by name, and the rest by right. */
@ServiceTest
class ScopeTest {

    private final TwoWards city;

    @Autowired
    ScopeTest(TestGraph graph, TestScopes scopes, GraphQlDoor door) {
        this.city = new TwoWards(graph, scopes, door);
    }

    @BeforeEach
    void build() {
        city.build();
    }

    @Test
    void anInspectorSeesTheMembersAndHouseholdsOfThePart() {
        city.become(Right.READ, "DU1");

        JsonNode cell = city.data(
                        "{ organization(by: {code: \"CB1\"}) { members { totalCount nodes { code fullName phone } } "
                                + "households { nodes { code address vulnerability coverers { person { fullName } } } } } }")
                .path("organization");

        assertThat(cell.at("/members/totalCount").asInt()).isEqualTo(3);
        assertThat(cell.at("/members/nodes/0/phone").asString()).isEqualTo("0912345678");
        assertThat(cell.at("/households/nodes/0/coverers/0/person/fullName").asString())
                .isEqualTo("Nguyễn Văn 1");
    }

    @Test
    void whatLiesOutsideIsNotThereWhateverItIsAskedBy() {
        city.become(Right.WRITE, "DU1");

        JsonNode data =
                city.data("{ o: organization(by: {code: \"DU2\"}) { name } a: area(by: {code: \"N2\"}) { name } "
                        + "h: household(by: {code: \"H4\"}) { code } p: person(by: {code: \"P4\"}) { code } "
                        + "up: organization(by: {code: \"QU\"}) { name } n: node(id: \"" + city.id("Household", "H4")
                        + "\") { id } m: nodes(ids: [\"" + city.id("Person", "P4") + "\", \"" + city.id("Person", "P1")
                        + "\"]) { id } r: rootOrganizations { name } }");

        for (String gone : List.of("o", "a", "h", "p", "up", "n")) {
            assertThat(data.path(gone).isNull()).as(gone).isTrue();
        }
        assertThat(data.at("/m/0").isNull()).isTrue();
        assertThat(data.at("/m/1/id").asString()).isEqualTo(city.id("Person", "P1"));
        assertThat(data.path("r")).isEmpty();
    }

    @Test
    void theLineAboveIsKnownByNameAndByWhoHeadsIt() {
        city.become(Right.READ, "DU1");

        JsonNode above = city.data(
                        "{ organization(by: {code: \"CB1\"}) { ancestors { name officers { holder { fullName } } } } }")
                .at("/organization/ancestors/1");

        assertThat(above.path("name").asString()).isEqualTo("Quận ủy Mẫu");
        assertThat(above.at("/officers/0/holder/fullName").asString()).isEqualTo("Lê Văn Không");
        assertThat(above("coverage { households }")).isEqualTo("FORBIDDEN");
        assertThat(above("children { nodes { name } }")).isEqualTo("FORBIDDEN");
        assertThat(above("members { totalCount }")).isEqualTo("FORBIDDEN");
        assertThat(above("officers { holder { phone } }")).isEqualTo("FORBIDDEN");
    }

    private String above(String fields) {
        return String.valueOf(
                city.errorOf("{ organization(by: {code: \"CB1\"}) { parent { parent { " + fields + " } } } }"));
    }

    @Test
    void anObserverSeesFiguresAndNobody() {
        city.become(Right.FIGURES, "DU1");

        assertThat(city.data("{ organization(by: {code: \"DU1\"}) { coverage { households gaps } } }")
                        .at("/organization/coverage/households")
                        .asInt())
                .as("rounded")
                .isEqualTo(5);
        assertThat(city.errorOf("{ organization(by: {code: \"DU1\"}) { members { totalCount } } }"))
                .isEqualTo("FORBIDDEN");
        assertThat(city.errorOf("{ organization(by: {code: \"DU1\"}) { gaps { nodes { reason } } } }"))
                .isEqualTo("FORBIDDEN");
        assertThat(city.errorOf("{ household(by: {code: \"H1\"}) { code } }")).isEqualTo("FORBIDDEN");
        assertThat(city.data("{ node(id: \"" + city.id("Household", "H1") + "\") { id } }")
                        .path("node")
                        .isNull())
                .isTrue();
        assertThat(city.data("{ search(text: \"nguyen van\") { totalCount } }")
                        .at("/search/totalCount")
                        .asInt(-1))
                .isZero();
        assertThat(city.errorOf("{ search(text: \"nguyen van\", types: [PERSON]) { totalCount } }"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void whoCoversAHouseholdHereIsSeenFromHereButNotWhatElseThatPersonCovers() {
        city.become(Right.READ, "DU1");

        JsonNode person = city.data("{ household(by: {code: \"H2\"}) { coverers { person { code fullName phone } } } }")
                .at("/household/coverers/0/person");

        assertThat(person.path("code").asString()).isEqualTo("P3");
        assertThat(person.path("fullName").asString()).isEqualTo("Nguyễn Văn 3");
        assertThat(city.errorOf(
                        "{ household(by: {code: \"H2\"}) { coverers { person { households { nodes { id } } } } } }"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void theTieAcrossScopesEndsWithTheAssignment() {
        city.become(Right.WRITE, "DU1");
        assertThat(city.data("{ person(by: {code: \"P3\"}) { fullName } }")
                        .at("/person/fullName")
                        .asString())
                .isEqualTo("Nguyễn Văn 3");

        JsonNode ended = city.data("mutation { endAssignments(input: {person: \"" + city.id("Person", "P3")
                + "\", households: [\"" + city.id("Household", "H2") + "\"]}) { refusals { code } } }");

        assertThat(ended.at("/endAssignments/refusals").isEmpty()).isTrue();
        assertThat(city.data("{ person(by: {code: \"P3\"}) { fullName } }")
                        .path("person")
                        .isNull())
                .isTrue();
    }

    @Test
    void aChangeOfSomethingOutsideIsRefusedJustAsForAnUnknownId() {
        city.become(Right.WRITE, "DU1");
        String outside = city.id("Household", "H4");
        String unknown = GlobalId.of("Household", "00000000-0000-0000-0000-000000000000");

        JsonNode ofOutside = refusal(outside);
        JsonNode ofUnknown = refusal(unknown);

        assertThat(ofOutside.path("code").asString()).isEqualTo("UNKNOWN_HOUSEHOLD");
        assertThat(ofOutside.path("message")).isEqualTo(ofUnknown.path("message"));
        assertThat(ofOutside.path("argument")).isEqualTo(ofUnknown.path("argument"));
        assertThat(ofOutside.path("subject").asString()).isEqualTo(outside);
        assertThat(ofUnknown.path("subject").asString()).isEqualTo(unknown);
    }

    private JsonNode refusal(String household) {
        return city.data("mutation { assignHouseholds(input: {person: \"" + city.id("Person", "P1")
                        + "\", households: [\"" + household
                        + "\"]}) { refusals { code message argument subject } } }")
                .at("/assignHouseholds/refusals/0");
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        city.become(Right.READ, "DU1");

        assertThat(city.errorOf(contact("P1", "H1"))).isEqualTo("FORBIDDEN");
    }

    private String contact(String person, String household) {
        return "mutation { recordContact(input: {person: \"" + city.id("Person", person) + "\", households: [\""
                + city.id("Household", household) + "\"]}) { refusals { code } } }";
    }

    @Test
    void searchFindsAndCountsOnlyWhatIsInside() {
        city.become(Right.READ, "DU1");

        assertThat(city.data("{ search(text: \"nguyen van\", types: [PERSON]) { totalCount } }")
                        .at("/search/totalCount")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aMemberSeesAndRecordsOnlyTheOwnHouseholds() {
        city.become("P1");

        assertThat(city.data("{ household(by: {code: \"H1\"}) { address } }")
                        .at("/household/address")
                        .asString())
                .isNotEmpty();
        assertThat(city.data("{ person(by: {code: \"P1\"}) { fullName phone households { nodes { address } } } }")
                        .at("/person/households/nodes")
                        .size())
                .isEqualTo(1);
        assertThat(city.data("{ household(by: {code: \"H2\"}) { address } }")
                        .path("household")
                        .isNull())
                .isTrue();
        assertThat(city.data(contact("P1", "H1")).at("/recordContact/refusals").isEmpty())
                .isTrue();
        assertThat(city.data(contact("P1", "H2"))
                        .at("/recordContact/refusals/0/code")
                        .asString())
                .isEqualTo("UNKNOWN_HOUSEHOLD");
        assertThat(city.errorOf("{ organization(by: {code: \"CB1\"}) { name } }"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void whoHasNoPartAtAllSeesNothing() {
        city.becomeNobody();

        assertThat(city.errorOf("{ organization(by: {code: \"CB1\"}) { name } }"))
                .isEqualTo("FORBIDDEN");
        assertThat(city.errorOf("{ directives { totalCount } }")).isEqualTo("FORBIDDEN");
        assertThat(city.errorOf("{ search(text: \"a\") { totalCount } }")).isEqualTo("FORBIDDEN");
    }
}
