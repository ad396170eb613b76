package vn.phancong.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phancong.directive.DirectiveDesk.id;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.phancong.api.GlobalId;
import vn.phancong.reading.RecipientClass;
import vn.phancong.reading.TaskKind;
import vn.phancong.support.ServiceTest;

/** Changes of documents as clients ask for them. */
@ServiceTest
class DirectiveMutationsTest {

    private static final String CONFIRM = """
            mutation($input: ConfirmDirectiveInput!) { confirmDirective(input: $input) {
              directive { id number } refusals { code argument subject message } } }
            """;

    private final ApplicationContext context;
    private final DirectiveDesk desk;

    DirectiveMutationsTest(@Autowired ApplicationContext context) {
        this.context = context;
        this.desk = new DirectiveDesk(context);
    }

    @BeforeEach
    void provinces() {
        desk.provinces();
    }

    @Test
    void everyCorrectionIsTakenFromTheInput() {
        Map<String, @Nullable Object> input = new HashMap<>();
        input.put("draft", GlobalId.of("Draft", "none"));
        input.put("number", "01-CV/TU");
        input.put("kind", "DIRECTIVE");
        input.put("issuer", organization("TU-HN"));
        input.put("issuedOn", "2021-07-01");
        input.put("subject", null);
        input.put("modality", "REQUEST");
        input.put("disseminateTo", null);
        input.put("signer", Map.of("name", "Người ký mẫu"));
        input.put("basedOn", List.of(Map.of("directive", GlobalId.of("Directive", "none"))));
        input.put(
                "implements",
                List.of(Map.of(
                        "document", Map.of("kind", "DIRECTIVE", "number", "16/CT-TTg", "issuedOn", "2020-03-31"))));
        input.put("reportsTo", List.of(Map.of("to", organization("TU-HN"), "reporters", List.of("CELLS"))));
        input.put("addressees", Map.of("add", List.of(organization("QU-BD")), "strike", List.of()));
        input.put(
                "tasks",
                List.of(Map.of(
                        "ordinal", "1",
                        "kind", "INSPECT",
                        "text", "Kiểm tra",
                        "due", "2021-08-01",
                        "performers", List.of(organization("QU-BD")),
                        "refines", List.of(GlobalId.of("Task", "none")))));

        JsonNode refusals = desk.ask(CONFIRM, Map.of("input", input)).at("/confirmDirective/refusals");

        assertThat(refusals.size()).isEqualTo(1);
        assertThat(refusals.at("/0/code").asString()).isEqualTo("UNKNOWN_DRAFT");
        assertThat(refusals.at("/0/argument").asString()).isEqualTo("input.draft");
        assertThat(refusals.at("/0/subject").asString()).isEqualTo(GlobalId.of("Draft", "none"));
    }

    @Test
    void anIdOfAnotherTypeIsAnErrorThatNamesItsPlace() {
        Map<String, Object> wrong = Map.of("draft", GlobalId.of("Draft", "none"), "issuer", GlobalId.of("Task", "x"));
        Map<String, Object> deep = Map.of(
                "draft",
                GlobalId.of("Draft", "none"),
                "implements",
                List.of(Map.of("directive", GlobalId.of("Task", "x"))));

        assertThat(argument(wrong)).isEqualTo("input.issuer");
        assertThat(argument(deep)).isEqualTo("input.implements.0.directive");
    }

    private String argument(Map<String, Object> input) {
        return desk.askForErrors(CONFIRM, Map.of("input", input))
                .at("/0/extensions/argument")
                .asString();
    }

    @Test
    void aConfirmedDraftAnswersWithItsDirective() {
        Paper paper = letter();
        DraftId draft = desk.draft(paper);
        DirectiveId directive = DirectiveDesk.done(desk.confirm(draft, paper));

        JsonNode answer = desk.ask(CONFIRM, Map.of("input", Map.of("draft", GlobalId.of("Draft", draft.value()))));
        JsonNode node = desk.ask(
                "query($id: ID!) { node(id: $id) { ... on Draft { state fileName directive { id } } } }",
                Map.of("id", GlobalId.of("Draft", draft.value())));

        assertThat(answer.at("/confirmDirective/directive/id").asString()).isEqualTo(id(directive));
        assertThat(node.at("/node/state").asString()).isEqualTo("CONFIRMED");
        assertThat(node.at("/node/directive/id").asString()).isEqualTo(id(directive));
    }

    @Test
    void aDraftIsDiscarded() {
        String draft = GlobalId.of("Draft", desk.draft(letter()).value());

        JsonNode answer = desk.ask(
                "mutation($id: ID!) { discardDraft(input: {draft: $id}) { draft { state } refusals { code } } }",
                Map.of("id", draft));

        assertThat(answer.at("/discardDraft/draft/state").asString()).isEqualTo("DISCARDED");
    }

    @Test
    void aFileMustBeBase64() {
        JsonNode answer = desk.ask("""
                mutation { draftDirective(input: {file: {name: "công văn.docx", contentBase64: "không"}}) {
                  draft { id } refusals { code argument } } }
                """, Map.of());

        assertThat(answer.at("/draftDirective/draft").isNull()).isTrue();
        assertThat(answer.at("/draftDirective/refusals/0/code").asString()).isEqualTo("NOT_BASE64");
        assertThat(answer.at("/draftDirective/refusals/0/argument").asString()).isEqualTo("input.file.contentBase64");
    }

    @Test
    void addresseesTasksAndRelationsAreChanged() {
        DirectiveId higher = desk.confirm(
                Paper.letter("01-CV/TU", "Tỉnh ủy Sóc Trăng", "2021-07-01").asking(TaskKind.INSPECT, "Kiểm tra cơ sở"));
        DirectiveId lower = desk.confirm(letter());
        JsonNode answer = desk.ask(
                """
                mutation($lower: ID!, $higher: ID!, $task: ID!, $above: [ID!]!, $add: [ID!], $strike: [ID!]) {
                  relateDirectives(input: {lower: $lower, higher: $higher, relation: IMPLEMENTS}) {
                    directive { implements { number } } refusals { code } }
                  refineTasks(input: {task: $task, refines: $above}) { task { refines { text } } refusals { code } }
                  changeAddressees(input: {directive: $lower, add: $add, strike: $strike}) {
                    directive { addressees { nodes { organization { code } } } } refusals { code } }
                }
                """,
                Map.of(
                        "lower", id(lower),
                        "higher", id(higher),
                        "task", task(lower),
                        "above", List.of(task(higher)),
                        "add", List.of(organization("UB-PT")),
                        "strike", List.of(organization("DU-TH"))));

        assertThat(answer.at("/relateDirectives/directive/implements/0/number").asString())
                .isEqualTo("01-CV/TU");
        assertThat(answer.at("/refineTasks/task/refines/0/text").asString()).isEqualTo("Kiểm tra cơ sở");
        assertThat(answer.at("/changeAddressees/directive/addressees/nodes").findValuesAsString("code"))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList("DU-PT", "UB-PT"));
    }

    private String task(DirectiveId directive) {
        List<Task> tasks =
                context.getBean(Directives.class).tasksOf(Set.of(directive)).getOrDefault(directive, List.of());
        return GlobalId.of("Task", tasks.get(0).id().value());
    }

    private String organization(String code) {
        return GlobalId.of("Organization", desk.body(code).value());
    }

    private static Paper letter() {
        return Paper.letter("158-CV/HU", "Huyện ủy Châu Thành", "2021-07-12")
                .from("Huyện ủy Châu Thành", "Đảng bộ tỉnh Sóc Trăng")
                .to("Các đảng bộ", RecipientClass.SUBORDINATE_COMMITTEES)
                .asking(TaskKind.INSPECT, "Kiểm tra cấp xã");
    }
}
