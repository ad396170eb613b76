package vn.phancong.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.phancong.directive.Proposal.Citing;
import vn.phancong.organization.Organization;
import vn.phancong.reading.Reading.Relation;
import vn.phancong.reading.RecipientClass;
import vn.phancong.reading.TaskKind;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestClock;

/** A draft is a text and a proposal, and no fact. */
@ServiceTest
class DraftsTest {

    private final ApplicationContext context;
    private final DirectiveDesk desk;

    DraftsTest(@Autowired ApplicationContext context) {
        this.context = context;
        this.desk = new DirectiveDesk(context);
    }

    @BeforeEach
    void provinces() {
        desk.provinces();
    }

    @Test
    void theSameTextGivenTwiceIsOneOpenDraft() {
        Paper paper = Paper.letter("1-CV/TU", "Thành ủy Hà Nội", "2021-08-30").asking(TaskKind.INSPECT, "Kiểm tra");

        DraftId first = desk.draft(paper);

        assertThat(desk.draft(paper)).isEqualTo(first);
        DirectiveDesk.done(desk.confirm(first, paper));
        assertThat(desk.draft(paper)).isNotEqualTo(first);
    }

    @Test
    void nothingOfADraftIsAFact() {
        desk.draft(Paper.letter("1-CV/TU", "Thành ủy Hà Nội", "2021-08-30").asking(TaskKind.INSPECT, "Kiểm tra"));

        assertThat(desk.count("Draft")).isEqualTo(1);
        assertThat(desk.count("Directive")).isZero();
        assertThat(desk.count("Task")).isZero();
        assertThat(desk.ask("{ directives { totalCount } }", Map.of())
                        .at("/directives/totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    void draftsComeInPagesByWhatBecameOfThem() {
        for (int i = 1; i <= 3; i++) {
            desk.draft(Paper.letter(i + "-CV/TU", "Thành ủy Hà Nội", "2021-08-30"));
            context.getBean(TestClock.class).advance(Duration.ofMinutes(1));
        }
        String query = """
                query($after: String) { drafts(first: 2, after: $after) { totalCount nodes { text state createdAt }
                  pageInfo { hasNextPage endCursor } } }
                """;
        JsonNode first = desk.ask(query, Map.of()).path("drafts");
        JsonNode second = desk.ask(
                        query, Map.of("after", first.at("/pageInfo/endCursor").asString()))
                .path("drafts");

        assertThat(first.path("totalCount").asInt()).isEqualTo(3);
        assertThat(first.at("/nodes/0/text").asString()).contains("3-CV/TU");
        assertThat(first.at("/nodes/0/createdAt").asString())
                .startsWith("2021-09-15T08:02")
                .endsWith("+07:00");
        assertThat(second.path("nodes").size()).isEqualTo(1);
        assertThat(second.at("/nodes/0/text").asString()).contains("1-CV/TU");
        assertThat(desk.ask("{ drafts(state: DISCARDED) { totalCount } }", Map.of())
                        .at("/drafts/totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    void aProposalNamesTheIssuerTheBodiesAndWhatStandsForNone() {
        Proposal proposal = propose(Paper.letter("158-CV/HU", "Huyện ủy Châu Thành", "2021-07-12")
                .from("Huyện ủy Châu Thành", "Đảng bộ tỉnh Sóc Trăng")
                .to("Chi bộ trực thuộc", RecipientClass.SUBORDINATE_CELLS)
                .to("Các đồng chí ủy viên", RecipientClass.COMMITTEE_MEMBERS)
                .reporting("Ban Thường vụ Huyện ủy", "Văn phòng Huyện ủy", null));

        assertThat(proposal.issuerCandidates()).extracting(Organization::code).containsExactly("HU-CT");
        assertThat(proposal.addressees().get(0).organizations())
                .extracting(Organization::code)
                .containsExactly("CB-YT");
        assertThat(proposal.addressees().get(1).unresolved()).isEqualTo(UnresolvedReason.ADDRESSES_PERSONS);
        assertThat(Objects.requireNonNull(proposal.reportLines().get(0).via()).code())
                .isEqualTo("VP-HU");
    }

    @Test
    void aProposalOfAnAmbiguousIssuerListsTheCandidatesAndResolvesNothing() {
        Proposal proposal = propose(Paper.letter("158-CV/HU", "Huyện ủy Châu Thành", "2021-07-12")
                .to("Chi bộ trực thuộc", RecipientClass.SUBORDINATE_CELLS));

        assertThat(proposal.issuer()).isNull();
        assertThat(proposal.issuerCandidates()).extracting(Organization::code).containsExactly("HU-CT", "HU-CT-TN");
        assertThat(proposal.addressees().get(0).unresolved()).isEqualTo(UnresolvedReason.ISSUER_UNKNOWN);
    }

    @Test
    void aProposalKnowsTheDocumentsThatAreHeldAndRefinesTheirTasks() {
        DirectiveId higher = desk.confirm(Paper.letter("169-CV/TU", "Tỉnh ủy Sóc Trăng", "2021-07-11")
                .asking(TaskKind.INSPECT, "Thường xuyên kiểm tra công tác phòng, chống dịch")
                .asking(TaskKind.ASSIGN_HOUSEHOLD, "Phân công đảng viên phụ trách hộ gia đình"));

        Proposal proposal = propose(Paper.letter("158-CV/HU", "Huyện ủy Châu Thành", "2021-07-12")
                .from("Huyện ủy Châu Thành", "Đảng bộ tỉnh Sóc Trăng")
                .naming("169-CV/TU", "Ban Thường vụ Tỉnh ủy", "2021-07-11", Relation.IMPLEMENTS)
                .naming("16/CT-TTg", "Thủ tướng Chính phủ", null, Relation.BASED_ON)
                .asking(TaskKind.PROPAGANDA, "Tuyên truyền")
                .asking(TaskKind.ASSIGN_HOUSEHOLD, "Phân công đảng viên, đoàn viên phụ trách các hộ gia đình"));

        List<Citing> citations = proposal.citations();
        assertThat(Objects.requireNonNull(citations.get(0).directive()).id()).isEqualTo(higher);
        assertThat(citations.get(1).directive()).isNull();
        assertThat(proposal.refinements()).singleElement().satisfies(each -> {
            assertThat(each.position()).isEqualTo(2);
            assertThat(each.refines().kind()).isEqualTo(TaskKind.ASSIGN_HOUSEHOLD);
            assertThat(each.similarity()).isGreaterThan(0.5);
        });
    }

    private Proposal propose(Paper paper) {
        DraftId draft = new DraftId("draft");
        return Objects.requireNonNull(context.getBean(ReadDrafts.class)
                .propose(Map.of(draft, paper.reading()))
                .get(draft));
    }
}
