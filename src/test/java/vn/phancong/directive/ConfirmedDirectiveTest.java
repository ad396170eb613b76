package vn.phancong.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phancong.directive.DirectiveDesk.given;
import static vn.phancong.directive.DirectiveDesk.id;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.phancong.reading.Reading.Addressee;
import vn.phancong.reading.Reading.Quantity;
import vn.phancong.reading.RecipientClass;
import vn.phancong.reading.TaskKind;
import vn.phancong.support.ServiceTest;

/** What is stored of a draft that somebody confirms, with and without corrections. */
@ServiceTest
class ConfirmedDirectiveTest {

    private static final String WHOLE = """
            query($id: ID!) { node(id: $id) { ... on Directive { number kind year issuedOn subject issuerName superiorName
              held modality disseminateTo issuer { code } signer { name office onBehalfOf } text setByUser
              recipients { name purpose }
              addressees { totalCount nodes { purpose name organization { code } } }
              reportsTo { to { code } via { code } email cadence reporters }
              tasks { ordinal position kind text modality targetSet coverersWanted leastHouseholds mostHouseholds
                stretch { start end quotation } performers { code } directive { number } } } } }
            """;

    private final DirectiveDesk desk;

    ConfirmedDirectiveTest(@Autowired ApplicationContext context) {
        this.desk = new DirectiveDesk(context);
    }

    @BeforeEach
    void provinces() {
        desk.provinces();
    }

    @Test
    void whatIsNotCorrectedIsTakenAsRead() {
        JsonNode directive = whole(desk.confirm(letter()));

        assertThat(directive.path("number").asString()).isEqualTo("158-CV/HU");
        assertThat(directive.path("year").asInt()).isEqualTo(2021);
        assertThat(directive.at("/issuer/code").asString()).isEqualTo("HU-CT");
        assertThat(directive.path("issuerName").asString()).isEqualTo("Ban Thường vụ Huyện ủy Châu Thành");
        assertThat(directive.at("/signer/onBehalfOf").asString()).isEqualTo("Ban Thường vụ");
        assertThat(directive.path("held").asBoolean()).isTrue();
        assertThat(directive.path("setByUser")).isEmpty();
        assertThat(directive.at("/addressees/nodes").findValuesAsString("code"))
                .containsExactlyInAnyOrder("CB-YT", "DU-PT", "DU-TH");
        assertThat(directive.at("/recipients/0/purpose").asString()).isEqualTo("EXECUTE");
        assertThat(directive.at("/reportsTo/0/to/code").asString()).isEqualTo("HU-CT");
        assertThat(directive.at("/reportsTo/0/via/code").asString()).isEqualTo("VP-HU");
        assertThat(directive.at("/reportsTo/0/reporters/0").asString()).isEqualTo("CELLS");
    }

    @Test
    void aTaskRestsOnAStretchOfTheText() {
        JsonNode directive = whole(desk.confirm(letter()));
        JsonNode task = directive.at("/tasks/0");

        assertThat(task.path("text").asString()).isEqualTo("Phân công đảng viên phụ trách 5 đến 7 hộ gia đình");
        assertThat(task.at("/stretch/quotation")).isEqualTo(task.path("text"));
        assertThat(directive
                        .path("text")
                        .asString()
                        .substring(
                                task.at("/stretch/start").asInt(),
                                task.at("/stretch/end").asInt()))
                .isEqualTo(task.path("text").asString());
        assertThat(task.path("leastHouseholds").asInt()).isEqualTo(5);
        assertThat(task.path("mostHouseholds").asInt()).isEqualTo(7);
        assertThat(task.path("modality").asString()).isEqualTo("REQUIRE");
        assertThat(task.path("performers")).isEmpty();
    }

    @Test
    void bodiesThatAnItemNamesAreAskedByName() {
        JsonNode task = whole(desk.confirm(letter())).at("/tasks/1");

        assertThat(task.path("performers").findValuesAsString("code")).containsExactly("UB-CT");
    }

    @Test
    void aCorrectionGoesBeforeTheReadingAndIsMarked() {
        Paper undated = letter().on(null);

        JsonNode directive = whole(desk.confirm(
                undated,
                given().issuedOn("2021-07-12")
                        .subject(null)
                        .number("159- CV/HU")
                        .add(desk.body("UB-PT"))
                        .strike(desk.body("CB-YT"))
                        .corrections()));

        assertThat(directive.path("issuedOn").asString()).isEqualTo("2021-07-12");
        assertThat(directive.path("subject").isNull()).isTrue();
        assertThat(directive.path("number").asString()).isEqualTo("159-CV/HU");
        assertThat(directive.path("setByUser").valueStream().map(JsonNode::asString))
                .containsExactly("number", "issuedOn", "subject", "addressees");
        JsonNode addressees = directive.at("/addressees/nodes");
        assertThat(addressees.findValuesAsString("code")).containsExactlyInAnyOrder("DU-PT", "DU-TH", "UB-PT");
        assertThat(addressees
                        .valueStream()
                        .filter(each -> each.at("/organization/code").asString().equals("UB-PT"))
                        .map(each -> each.path("name").isNull()))
                .containsExactly(true);
    }

    @Test
    void aClauseMayHaveATargetSetAndANumberOfCoverersOfItsOwn() {
        NewTask task = Given.stretching(Given.task(TaskKind.ASSIGN_HOUSEHOLD, "Mỗi hộ yếu thế hai người"), 0, 9);

        JsonNode directive = whole(desk.confirm(letter(), given().tasks(task).corrections()));

        assertThat(directive.path("tasks").size()).isEqualTo(1);
        assertThat(directive.at("/tasks/0/targetSet").asString()).isEqualTo("VULNERABLE");
        assertThat(directive.at("/tasks/0/coverersWanted").asInt()).isEqualTo(2);
        assertThat(directive.at("/tasks/0/stretch/start").asInt()).isZero();
    }

    @Test
    void confirmingAgainGivesTheSameDirective() {
        Paper paper = letter();
        DraftId draft = desk.draft(paper);
        DirectiveId first = DirectiveDesk.done(desk.confirm(draft, paper));
        String written = desk.written();

        DirectiveId second = DirectiveDesk.done(desk.confirm(draft, paper));

        assertThat(second).isEqualTo(first);
        assertThat(desk.written()).isEqualTo(written);
    }

    @Test
    void aDocumentWithoutNumberIsHeldAsWell() {
        DirectiveId one = desk.confirm(letter().numbered(null));
        DirectiveId other = desk.confirm(letter().numbered(null).asking(TaskKind.INSPECT, "Kiểm tra"));

        assertThat(whole(one).path("number").isNull()).isTrue();
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void addresseesComeInPages() {
        String id = id(desk.confirm(letter()));
        String query = """
                query($id: ID!, $after: String) { node(id: $id) { ... on Directive { addressees(first: 2, after: $after) {
                  totalCount nodes { organization { code } } pageInfo { hasNextPage endCursor } } } } }
                """;
        JsonNode first = desk.ask(query, Map.of("id", id)).at("/node/addressees");
        JsonNode second = desk.ask(
                        query,
                        Map.of(
                                "id",
                                id,
                                "after",
                                first.at("/pageInfo/endCursor").asString()))
                .at("/node/addressees");

        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(first.path("totalCount").asInt()).isEqualTo(3);
        assertThat(first.path("nodes").size()).isEqualTo(2);
        assertThat(second.path("nodes").size()).isEqualTo(1);
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    private static Paper letter() {
        return Paper.letter("158- CV/HU", "Huyện ủy Châu Thành", "2021-07-12")
                .from("Huyện ủy Châu Thành", "Đảng bộ tỉnh Sóc Trăng")
                .to(
                        "Chi bộ, đảng bộ trực thuộc",
                        RecipientClass.SUBORDINATE_CELLS,
                        RecipientClass.SUBORDINATE_COMMITTEES)
                .to("Các cơ quan Trung ương", RecipientClass.CENTRAL_AGENCIES)
                .asking(
                        TaskKind.ASSIGN_HOUSEHOLD,
                        "Phân công đảng viên phụ trách 5 đến 7 hộ gia đình",
                        new Quantity(5, 7, "hộ"),
                        new Addressee("cấp ủy", Set.of(RecipientClass.ALL_COMMITTEES)))
                .asking(
                        TaskKind.DIRECT_STATE,
                        "Ủy ban nhân dân huyện chỉ đạo xây dựng phương án",
                        null,
                        new Addressee("UBND huyện", Set.of(RecipientClass.PEOPLES_COMMITTEE)))
                .reporting("Ban Thường vụ Huyện ủy", "Văn phòng Huyện ủy", "vanphong@example.vn");
    }

    private JsonNode whole(DirectiveId directive) {
        return desk.ask(WHOLE, Map.of("id", id(directive))).path("node");
    }
}
