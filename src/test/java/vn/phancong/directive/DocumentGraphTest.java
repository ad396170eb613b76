package vn.phancong.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phancong.directive.DirectiveDesk.given;
import static vn.phancong.directive.DirectiveDesk.id;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.phancong.api.GlobalId;
import vn.phancong.reading.Reading.Relation;
import vn.phancong.reading.TaskKind;
import vn.phancong.support.ServiceTest;

/** Documents as a graph: what rests on what, what is only cited, and what became of the clauses. */
@ServiceTest
class DocumentGraphTest {

    private static final String ASSIGN = "Phân công đảng viên phụ trách các hộ gia đình trên địa bàn";
    private static final String INSPECT = "Thường xuyên kiểm tra công tác phòng, chống dịch ở cơ sở";
    private static final String REPORT = "Báo cáo kết quả về Ban Thường vụ Tỉnh ủy";
    private static final String PROPAGANDA = "Tuyên truyền, vận động nhân dân khai báo y tế";

    private final ApplicationContext context;
    private final DirectiveDesk desk;

    DocumentGraphTest(@Autowired ApplicationContext context) {
        this.context = context;
        this.desk = new DirectiveDesk(context);
    }

    @BeforeEach
    void provinces() {
        desk.provinces();
    }

    @Test
    void aDocumentThatIsCitedButNotHeldIsShownAsSuch() {
        DirectiveId lower = desk.confirm(lower());

        JsonNode cited = ask(
                        lower,
                        "implements { number kind year issuedOn held text issuerName issuer { code } tasks { id } }")
                .at("/implements/0");

        assertThat(cited.path("number").asString()).isEqualTo("169-CV/TU");
        assertThat(cited.path("held").asBoolean(true)).isFalse();
        assertThat(cited.path("text").isNull()).isTrue();
        assertThat(cited.at("/issuer/code").asString()).isEqualTo("TU-ST");
        assertThat(cited.path("issuedOn").asString()).isEqualTo("2021-07-11");
        assertThat(cited.path("tasks")).isEmpty();
    }

    @Test
    void aCitedDocumentBecomesHeldOnTheSameNode() {
        DirectiveId lower = desk.confirm(lower());
        String cited = ask(lower, "implements { id }").at("/implements/0/id").asString();

        DirectiveId higher = desk.confirm(higher());

        assertThat(id(higher)).isEqualTo(cited);
        assertThat(ask(lower, "implements { held tasks { id } }")
                        .at("/implements/0/held")
                        .asBoolean())
                .isTrue();
        assertThat(desk.count("Directive")).isEqualTo(2);
    }

    @Test
    void severalSpellingsAreOneDocument() {
        desk.confirm(lower().naming("16/CT-TTg", "Thủ tướng Chính phủ", "2020-03-31", Relation.BASED_ON));
        desk.confirm(lower().numbered("159-CV/HU").naming("16-CT/TTg", "Thủ tướng Chính phủ", null, Relation.BASED_ON));
        desk.confirm(Paper.letter("05-CT/TU", "Thành ủy Hà Nội", "2021-07-30")
                .naming("16 - CT/TTg", null, null, Relation.BASED_ON)
                .asking(TaskKind.REVIEW, "Rà soát"));

        JsonNode found = desk.ask(
                        "{ directives(filter: {text: \"16 ct\"}) { totalCount nodes { citedBy { number } } } }",
                        Map.of())
                .path("directives");

        assertThat(found.path("totalCount").asInt()).isEqualTo(1);
        assertThat(found.at("/nodes/0/citedBy").findValuesAsString("number"))
                .containsExactlyInAnyOrder("158-CV/HU", "159-CV/HU", "05-CT/TU");
    }

    @Test
    void theSameNumberOfTwoProvincesIsTwoDocuments() {
        desk.confirm(lower());
        desk.confirm(lower().from("Huyện ủy Châu Thành", "Đảng bộ tỉnh Tây Ninh"));
        String query = "query($key: NumberKey!) { directive(by: {number: $key}) { issuer { code } } }";

        JsonNode errors = desk.askForErrors(query, Map.of("key", Map.of("number", "169 - CV/TU")));
        String issuer = GlobalId.of("Organization", desk.body("TU-TN").value());
        JsonNode found = desk.ask(query, Map.of("key", Map.of("number", "169-CV/TU", "issuer", issuer, "year", 2021)));

        assertThat(errors.at("/0/extensions/code").asString()).isEqualTo("AMBIGUOUS_NUMBER");
        assertThat(found.at("/directive/issuer/code").asString()).isEqualTo("TU-TN");
        assertThat(desk.ask(query, Map.of("key", Map.of("number", "none")))
                        .path("directive")
                        .isNull())
                .isTrue();
    }

    @Test
    void aSpeechHasNoNumber() {
        DirectiveId lower = desk.confirm(lower().naming(null, "Thủ tướng Chính phủ", "2021-07-11", Relation.BASED_ON));

        JsonNode speech = ask(lower, "basedOn { kind number issuerName year }").at("/basedOn/0");

        assertThat(speech.path("kind").asString()).isEqualTo("SPEECH");
        assertThat(speech.path("number").isNull()).isTrue();
        assertThat(speech.path("year").asInt()).isEqualTo(2021);
    }

    @Test
    void aLowerDocumentIsSeenFromTheHigherOneWithItsLatency() {
        DirectiveId higher = desk.confirm(higher());
        desk.confirm(lower());

        JsonNode found = ask(
                higher,
                "implementedBy { number } citedBy { number } implementations { daysAfter directive { number } }");

        assertThat(found.at("/implementedBy/0/number").asString()).isEqualTo("158-CV/HU");
        assertThat(found.at("/citedBy/0/number").asString()).isEqualTo("158-CV/HU");
        assertThat(found.at("/implementations/0/daysAfter").asInt()).isEqualTo(1);
    }

    @Test
    void onAnEarlierDayLaterDocumentsAreNotThere() {
        DirectiveId higher = desk.confirm(higher());
        DirectiveId lower = desk.confirm(lower());
        String query = """
                query($higher: ID!, $lower: ID!, $day: Date!) {
                  higher: directive(by: {id: $higher}, asOf: $day) { implementedBy { id } citedBy { id } tasks { refinedBy { id } } }
                  lower: directive(by: {id: $lower}, asOf: $day) { id }
                  directives(asOf: $day) { totalCount nodes { number } }
                }
                """;

        JsonNode before = desk.ask(query, Map.of("higher", id(higher), "lower", id(lower), "day", "2021-07-11"));
        JsonNode after = desk.ask(query, Map.of("higher", id(higher), "lower", id(lower), "day", "2021-07-12"));

        assertThat(before.path("lower").isNull()).isTrue();
        assertThat(before.at("/higher/implementedBy")).isEmpty();
        assertThat(before.at("/higher/citedBy")).isEmpty();
        assertThat(before.at("/higher/tasks").findValues("refinedBy")).allMatch(JsonNode::isEmpty);
        assertThat(before.at("/directives/totalCount").asInt()).isEqualTo(1);
        assertThat(after.at("/lower/id").asString()).isEqualTo(id(lower));
        assertThat(after.at("/higher/tasks/0/refinedBy").size()).isEqualTo(1);
        assertThat(after.at("/directives/totalCount").asInt()).isEqualTo(2);
    }

    @Test
    void clausesAreKeptDroppedAndAddedWithBothTexts() {
        DirectiveId higher = desk.confirm(higher());
        DirectiveId lower = desk.confirm(lower());

        JsonNode fidelity = fidelity(higher, lower);

        assertThat(fidelity.path("kept").size()).isEqualTo(2);
        assertThat(fidelity.at("/kept/0/higher/text").asString()).isEqualTo(ASSIGN);
        assertThat(fidelity.at("/kept/0/lower/text").asString()).startsWith("Phân công đảng viên, đoàn viên");
        assertThat(fidelity.at("/kept/0/certainty").asString()).isEqualTo("STATED");
        assertThat(fidelity.path("dropped").findValuesAsString("text")).containsExactly(REPORT);
        assertThat(fidelity.path("added").findValuesAsString("text")).containsExactly(PROPAGANDA);
    }

    @Test
    void whereNothingIsNotedTheWordsDecideAndThatIsMarked() {
        DirectiveId higher = desk.confirm(higher());
        DirectiveId lower = desk.confirm(lower(), given().withoutRefinements().corrections());

        JsonNode inferred = fidelity(higher, lower);
        TaskId inspecting = tasksOf(lower).get(1).id();
        DirectiveDesk.done(context.getBean(RefineTasks.class)
                .refine(inspecting, List.of(tasksOf(higher).get(2).id())));
        JsonNode noted = fidelity(higher, lower);

        assertThat(inferred.path("kept").findValuesAsString("certainty")).containsOnly("INFERRED");
        assertThat(noted.path("kept").findValuesAsString("certainty")).containsExactly("INFERRED", "STATED");
        assertThat(noted.path("dropped").findValuesAsString("text")).containsExactly(INSPECT);
    }

    @Test
    void theListOfRefinedTasksIsSetAsAWhole() {
        DirectiveId higher = desk.confirm(higher());
        DirectiveId lower = desk.confirm(lower());
        TaskId first = tasksOf(lower).get(0).id();
        RefineTasks refine = context.getBean(RefineTasks.class);

        DirectiveDesk.done(refine.refine(
                first,
                List.of(tasksOf(higher).get(1).id(), tasksOf(higher).get(2).id())));
        List<String> two = refined(first);
        DirectiveDesk.done(refine.refine(first, List.of()));

        assertThat(two).containsExactly(INSPECT, REPORT);
        assertThat(refined(first)).isEmpty();
    }

    @Test
    void documentsCanBeRelatedAfterwards() {
        DirectiveId higher = desk.confirm(higher());
        DirectiveId lower = desk.confirm(lower(), given().carriesOut().corrections());
        RelateDirectives relate = context.getBean(RelateDirectives.class);

        DirectiveDesk.done(relate.relate(lower, higher, vn.phancong.directive.Relation.IMPLEMENTS));
        DirectiveDesk.done(relate.relate(lower, higher, vn.phancong.directive.Relation.IMPLEMENTS));

        assertThat(ask(lower, "implements { number }").at("/implements").size()).isEqualTo(1);
    }

    @Test
    void whatIsOnlyCitedCannotBeCompared() {
        DirectiveId lower = desk.confirm(lower());
        String cited = ask(lower, "implements { id }").at("/implements/0/id").asString();

        JsonNode errors = desk.askForErrors(
                "query($h: ID!, $l: ID!) { clauseFidelity(higher: {id: $h}, lower: {id: $l}) { dropped { id } } }",
                Map.of("h", cited, "l", id(lower)));

        assertThat(errors.at("/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
        assertThat(errors.at("/0/extensions/argument").asString()).isEqualTo("higher");
    }

    private JsonNode fidelity(DirectiveId higher, DirectiveId lower) {
        return desk.ask("""
                        query($h: ID!, $l: ID!) { clauseFidelity(higher: {id: $h}, lower: {id: $l}) {
                          higher { number } lower { number }
                          kept { similarity certainty higher { text } lower { text } }
                          dropped { text } added { text } } }
                        """, Map.of("h", id(higher), "l", id(lower))).path("clauseFidelity");
    }

    private List<String> refined(TaskId task) {
        return desk.ask(
                        "query($id: ID!) { node(id: $id) { ... on Task { refines { text } } } }",
                        Map.of("id", GlobalId.of("Task", task.value())))
                .at("/node/refines")
                .findValuesAsString("text");
    }

    private List<Task> tasksOf(DirectiveId directive) {
        return context.getBean(Directives.class).tasksOf(Set.of(directive)).getOrDefault(directive, List.of());
    }

    private JsonNode ask(DirectiveId directive, String fields) {
        return desk.ask("query($id: ID!) { directive(by: {id: $id}) { " + fields + " } }", Map.of("id", id(directive)))
                .path("directive");
    }

    private static Paper higher() {
        return Paper.letter("169-CV/TU", "Tỉnh ủy Sóc Trăng", "2021-07-11")
                .asking(TaskKind.ASSIGN_HOUSEHOLD, ASSIGN)
                .asking(TaskKind.INSPECT, INSPECT)
                .asking(TaskKind.REPORT, REPORT);
    }

    private static Paper lower() {
        return Paper.letter("158- CV/HU", "Huyện ủy Châu Thành", "2021-07-12")
                .from("Huyện ủy Châu Thành", "Đảng bộ tỉnh Sóc Trăng")
                .naming("169-CV/TU", "Ban Thường vụ Tỉnh ủy", "2021-07-11", Relation.IMPLEMENTS)
                .asking(TaskKind.ASSIGN_HOUSEHOLD, "Phân công đảng viên, đoàn viên phụ trách các hộ gia đình trong ấp")
                .asking(TaskKind.INSPECT, "Bám sát địa bàn, thường xuyên kiểm tra công tác phòng, chống dịch")
                .asking(TaskKind.PROPAGANDA, PROPAGANDA);
    }
}
