package vn.phancong.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phancong.directive.DirectiveDesk.given;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.directive.Directives.ReportLine;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.Reading.Relation;
import vn.phancong.reading.RecipientClass;
import vn.phancong.reading.TaskKind;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** What cannot be confirmed or changed is refused with every reason, and nothing is written. */
@ServiceTest
class DirectiveRefusalsTest {

    private static final OrganizationId NOBODY = new OrganizationId("nobody");
    private static final String SENTENCE = "Phân công đảng viên phụ trách hộ gia đình";

    private final ApplicationContext context;
    private final DirectiveDesk desk;

    DirectiveRefusalsTest(@Autowired ApplicationContext context) {
        this.context = context;
        this.desk = new DirectiveDesk(context);
    }

    @BeforeEach
    void provinces() {
        desk.provinces();
    }

    @TestFactory
    Stream<DynamicTest> everyRefusalOfAConfirmationSaysWhyAndWritesNothing() {
        TaskId own = tasksOf(desk.confirm(letter("1-CV/HU", "HU"))).get(0).id();
        NewTask task = Given.task(TaskKind.INSPECT, "Kiểm tra");
        return Stream.of(
                        refused(
                                "ISSUER_MISSING",
                                "issuer",
                                letter("2-CV/HU", "HU").from(null, null)),
                        refused("ISSUER_MISSING", "issuer", letter("2-CV/HU", "HU"), g -> g.issuer(null)),
                        refused(
                                "UNKNOWN_ISSUER",
                                "issuer",
                                letter("2-CV/HU", "HU").from("Huyện ủy Đông Hải", null)),
                        refused(
                                "ISSUER_AMBIGUOUS",
                                "issuer",
                                letter("2-CV/HU", "HU").from("Huyện ủy Châu Thành", null)),
                        refused(
                                "ISSUER_AMBIGUOUS",
                                "issuer",
                                letter("2-CV/TU", "HU").from("Tỉnh ủy", null)),
                        refused("UNKNOWN_ORGANIZATION", "issuer", letter("2-CV/HU", "HU"), g -> g.issuer(NOBODY)),
                        refused(
                                "ISSUED_ON_MISSING",
                                "issuedOn",
                                letter("2-CV/HU", "HU").on(null)),
                        refused("IN_FUTURE", "issuedOn", letter("2-CV/HU", "HU"), g -> g.issuedOn("2021-09-16")),
                        refused("KIND_MISSING", "kind", letter("2-CV/HU", "HU").withoutKind()),
                        refused("NUMBER_NOT_UNDERSTOOD", "number", letter("2-CV/HU", "HU"), g -> g.number("số hai")),
                        refused(
                                "DIRECTIVE_ALREADY_HELD",
                                "number",
                                letter("1 - CV/HU", "HU").about("bản khác")),
                        refused("TASKS_MISSING", "tasks", letter("2-CV/HU", "HU"), g -> g.tasks()),
                        refused(
                                "STRETCH_OUTSIDE_TEXT",
                                "tasks.0.start",
                                letter("2-CV/HU", "HU"),
                                g -> g.tasks(Given.stretching(task, 0, 10_000))),
                        refused(
                                "LEAST_ABOVE_MOST",
                                "tasks.0.leastHouseholds",
                                letter("2-CV/HU", "HU"),
                                g -> g.tasks(Given.householdsOf(task, 7, 5))),
                        refused(
                                "UNKNOWN_ORGANIZATION",
                                "tasks.0.performers.0",
                                letter("2-CV/HU", "HU"),
                                g -> g.tasks(Given.askedOf(task, NOBODY))),
                        refused(
                                "UNKNOWN_ORGANIZATION",
                                "addressees.add.0",
                                letter("2-CV/HU", "HU"),
                                g -> g.add(NOBODY)),
                        refused(
                                "NOT_ADDRESSED",
                                "addressees.strike.0",
                                letter("2-CV/HU", "HU"),
                                g -> g.strike(desk.body("TU-HN"))),
                        refused(
                                "UNKNOWN_ORGANIZATION",
                                "reportsTo.0.via",
                                letter("2-CV/HU", "HU"),
                                g -> g.reportsTo(new ReportLine(desk.body("HU-CT"), Set.of(), NOBODY, null, null))),
                        refused(
                                "UNKNOWN_DIRECTIVE",
                                "implements.0",
                                letter("2-CV/HU", "HU"),
                                g -> g.carriesOut(new Cited.Known(new DirectiveId("none")))),
                        refused(
                                "UNKNOWN_TASK",
                                "tasks.0.refines.0",
                                letter("2-CV/HU", "HU"),
                                g -> g.tasks(task.refining(List.of(new TaskId("none"))))),
                        refused(
                                "NOT_HIGHER",
                                "tasks.0.refines.0",
                                letter("2-CV/HU", "HU"),
                                g -> g.tasks(task.refining(List.of(own)))))
                .map(each -> DynamicTest.dynamicTest(each.code + " at " + each.argument, () -> refuse(each)));
    }

    private void refuse(Refused each) {
        desk.draft(each.paper);
        String before = desk.written();

        List<Refusal> refusals =
                desk.refusals(each.paper, each.change.apply(given()).corrections());

        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.code().name()).isEqualTo(each.code);
            assertThat(refusal.argument()).isEqualTo(each.argument);
            assertThat(message(refusal, Locale.ENGLISH)).endsWith(".").doesNotContain("{");
            assertThat(message(refusal, Locale.forLanguageTag("vi")))
                    .endsWith(".")
                    .isNotEqualTo(message(refusal, Locale.ENGLISH));
        });
        assertThat(desk.written()).isEqualTo(before);
    }

    private String message(Refusal refusal, Locale locale) {
        return context.getMessage(refusal.code().name(), refusal.details().toArray(), locale);
    }

    @Test
    void everyReasonIsToldAtOnce() {
        Paper bare = letter("2-CV/HU", "HU").on(null).from(null, null).withoutKind();

        assertThat(desk.refusals(bare, given().tasks().corrections()))
                .extracting(refusal -> refusal.code().name())
                .containsExactlyInAnyOrder("ISSUED_ON_MISSING", "ISSUER_MISSING", "KIND_MISSING", "TASKS_MISSING");
    }

    @Test
    void anAmbiguousIssuerNamesTheBodiesThatItCanBe() {
        Refusal refusal = desk.refusals(
                        letter("2-CV/HU", "HU").from("Huyện ủy Châu Thành", null), DirectiveDesk.asRead())
                .get(0);

        assertThat(message(refusal, Locale.ENGLISH)).contains("(HU-CT)", "(HU-CT-TN)");
    }

    @Test
    void everyCodeHasItsWordsInBothLanguages() {
        for (DirectiveRefusal code : DirectiveRefusal.values()) {
            for (String language : List.of("en", "vi")) {
                assertThat(context.getMessage(code.name(), new Object[] {"1", "2"}, Locale.forLanguageTag(language)))
                        .endsWith(".")
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void aDraftThatIsClosedOrUnknownIsNotConfirmed() {
        Paper paper = letter("2-CV/HU", "HU");
        DraftId draft = desk.draft(paper);
        DiscardDraft discard = context.getBean(DiscardDraft.class);

        assertThat(DirectiveDesk.done(discard.discard(draft)).state()).isEqualTo(DraftState.DISCARDED);
        assertThat(DirectiveDesk.done(discard.discard(draft)).state()).isEqualTo(DraftState.DISCARDED);
        assertThat(codes(desk.confirm(draft, paper))).containsExactly("DRAFT_CLOSED");
        assertThat(codes(context.getBean(ConfirmDirective.class).confirm(new DraftId("none"), DirectiveDesk.asRead())))
                .containsExactly("UNKNOWN_DRAFT");
        assertThat(codes(discard.discard(new DraftId("none")))).containsExactly("UNKNOWN_DRAFT");

        DraftId confirmed = desk.draft(paper);
        DirectiveDesk.done(desk.confirm(confirmed, paper));
        assertThat(codes(discard.discard(confirmed))).containsExactly("DRAFT_CLOSED");
    }

    @Test
    void addresseesChangeOnlyWhereTheyCan() {
        ChangeAddressees change = context.getBean(ChangeAddressees.class);
        DirectiveId held = desk.confirm(letter("2-CV/HU", "HU")
                .to("Các đảng bộ", RecipientClass.SUBORDINATE_COMMITTEES)
                .naming("169-CV/TU", "Ban Thường vụ Tỉnh ủy", "2021-07-11", Relation.IMPLEMENTS));
        DirectiveId cited = cited(held);
        OrganizationId sent = desk.body("DU-PT");
        context.getBean(TestGraph.class).query("""
                MATCH (t:Task)-[:SET_BY]->(:Directive {id: $id}) MATCH (o:Organization {id: $body})
                CREATE (t)<-[:OF]-(:Undertaking {id: 'u'})-[:BY]->(o)
                """, Map.of("id", held.value(), "body", sent.value()));
        String before = desk.written();

        assertThat(codes(change.change(order(new DirectiveId("none"), List.of(sent), List.of()))))
                .containsExactly("UNKNOWN_DIRECTIVE");
        assertThat(codes(change.change(order(cited, List.of(sent), List.of())))).containsExactly("NOT_HELD");
        assertThat(codes(change.change(order(held, List.of(), List.of())))).containsExactly("NOTHING_NAMED");
        assertThat(codes(change.change(order(held, Collections.nCopies(501, sent), List.of()))))
                .containsExactly("TOO_MANY");
        assertThat(codes(change.change(order(held, List.of(NOBODY), List.of()))))
                .containsExactly("UNKNOWN_ORGANIZATION");
        assertThat(codes(change.change(order(held, List.of(), List.of(sent, desk.body("TU-HN"))))))
                .containsExactly("ALREADY_SENT", "NOT_ADDRESSED");
        assertThat(desk.written()).isEqualTo(before);

        DirectiveDesk.done(change.change(order(held, List.of(desk.body("UB-PT")), List.of(desk.body("DU-TH")))));
        assertThat(context.getBean(Directives.class).addresseesOf(Set.of(held)).get(held))
                .extracting(Directives.Addressee::organization)
                .containsExactlyInAnyOrder(sent, desk.body("UB-PT"));
    }

    @Test
    void documentsAndTasksAreRelatedOnlyUpwards() {
        RelateDirectives relate = context.getBean(RelateDirectives.class);
        RefineTasks refine = context.getBean(RefineTasks.class);
        DirectiveId higher = desk.confirm(letter("169-CV/TU", "TU"));
        DirectiveId lower = desk.confirm(letter("158-CV/HU", "HU").on("2021-07-13"));
        DirectiveId none = new DirectiveId("none");
        TaskId above = tasksOf(higher).get(0).id();
        TaskId below = tasksOf(lower).get(0).id();
        var implementing = vn.phancong.directive.Relation.IMPLEMENTS;
        String before = desk.written();

        assertThat(codes(relate.relate(none, none, implementing)))
                .containsExactly("UNKNOWN_DIRECTIVE", "UNKNOWN_DIRECTIVE");
        assertThat(codes(relate.relate(lower, lower, implementing))).containsExactly("REFINES_ITSELF");
        assertThat(codes(relate.relate(higher, lower, implementing))).containsExactly("NOT_HIGHER");
        assertThat(codes(relate.relate(higher, lower, vn.phancong.directive.Relation.BASED_ON)))
                .containsExactly("NOT_HIGHER");
        assertThat(codes(refine.refine(new TaskId("none"), List.of()))).containsExactly("UNKNOWN_TASK");
        assertThat(codes(refine.refine(below, List.of(new TaskId("none"), below))))
                .containsExactly("UNKNOWN_TASK", "REFINES_ITSELF");
        assertThat(codes(refine.refine(above, List.of(below)))).containsExactly("NOT_HIGHER");
        assertThat(codes(refine.refine(below, Collections.nCopies(101, above)))).containsExactly("TOO_MANY");
        assertThat(desk.written()).isEqualTo(before);
    }

    private static ChangeAddressees.Order order(
            DirectiveId directive, List<OrganizationId> add, List<OrganizationId> strike) {
        return new ChangeAddressees.Order(directive, add, strike);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return DirectiveDesk.refused(outcome).stream()
                .map(refusal -> refusal.code().name())
                .toList();
    }

    private DirectiveId cited(DirectiveId by) {
        return context.getBean(DirectiveLinks.class)
                .of(Set.of(by), LocalDate.of(2021, 9, 15))
                .getOrDefault(by, List.of())
                .get(0)
                .directive()
                .id();
    }

    private List<Task> tasksOf(DirectiveId directive) {
        return context.getBean(Directives.class).tasksOf(Set.of(directive)).getOrDefault(directive, List.of());
    }

    private static Paper letter(String number, String sign) {
        Paper paper =
                Paper.letter(number, "Tỉnh ủy Sóc Trăng", "2021-07-12").asking(TaskKind.ASSIGN_HOUSEHOLD, SENTENCE);
        return sign.equals("TU") ? paper : paper.from("Huyện ủy Châu Thành", "Đảng bộ tỉnh Sóc Trăng");
    }

    private static Refused refused(String code, String argument, Paper paper) {
        return refused(code, argument, paper, given -> given);
    }

    private static Refused refused(String code, String argument, Paper paper, UnaryOperator<Given> change) {
        return new Refused(code, argument, paper, change);
    }

    private record Refused(String code, String argument, Paper paper, UnaryOperator<Given> change) {}
}
