package vn.phancong.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.organization.OrganizationId;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.TestGraph;

/** Drafts and confirms papers in the two provinces of {@link Trees}, and asks for them over HTTP. */
final class DirectiveDesk {

    private final TestGraph graph;
    private final GraphQlDoor door;
    private final DraftDirective draftDirective;
    private final ConfirmDirective confirmDirective;

    DirectiveDesk(ApplicationContext context) {
        this.graph = context.getBean(TestGraph.class);
        this.door = context.getBean(GraphQlDoor.class);
        this.draftDirective = context.getBean(DraftDirective.class);
        this.confirmDirective = context.getBean(ConfirmDirective.class);
    }

    void provinces() {
        graph.load(Trees.folder(Trees.PROVINCES));
    }

    DraftId draft(Paper paper) {
        return draftDirective.keep(paper.reading().text(), null).id();
    }

    DirectiveId confirm(Paper paper) {
        return confirm(paper, asRead());
    }

    DirectiveId confirm(Paper paper, Corrections corrections) {
        return done(confirmDirective.confirm(draft(paper), paper.reading(), corrections, Issuing.BY_ANYBODY));
    }

    List<Refusal> refusals(Paper paper, Corrections corrections) {
        return refused(confirmDirective.confirm(draft(paper), paper.reading(), corrections, Issuing.BY_ANYBODY));
    }

    Outcome<DirectiveId> confirm(DraftId draft, Paper paper) {
        return confirmDirective.confirm(draft, paper.reading(), asRead(), Issuing.BY_ANYBODY);
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    static List<Refusal> refused(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusals();
    }

    OrganizationId body(String code) {
        return graph.query("MATCH (o:Organization {code: $code}) RETURN o.id AS id", Map.of("code", code)).stream()
                .map(row -> new OrganizationId(row.get("id").asString()))
                .findFirst()
                .orElseThrow();
    }

    /** What is answered; there must be no errors. */
    JsonNode ask(String query, Map<String, Object> variables) {
        JsonNode answer = door.ask(query, variables);
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.path("data");
    }

    JsonNode askForErrors(String query, Map<String, Object> variables) {
        return door.ask(query, variables).path("errors");
    }

    static String id(DirectiveId directive) {
        return GlobalId.of("Directive", directive.value());
    }

    /** Everything that a change of directives can write. */
    String written() {
        return graph.query("""
                MATCH (n) OPTIONAL MATCH (n)-[e]->()
                RETURN count(DISTINCT n) AS nodes, count(e) AS edges, count(DISTINCT n.openAs) AS open,
                  collect(DISTINCT n.state) AS states, count(DISTINCT n.key) AS documents
                """, Map.of()).toString();
    }

    int count(String label) {
        return graph.query("MATCH (n) WHERE $label IN labels(n) RETURN count(*) AS count", Map.of("label", label))
                .get(0)
                .get("count")
                .asInt();
    }

    static Corrections asRead() {
        return new Given().corrections();
    }

    static Given given() {
        return new Given();
    }
}
