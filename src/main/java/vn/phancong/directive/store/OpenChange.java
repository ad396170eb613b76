package vn.phancong.directive.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.directive.DirectiveChanges.Change;
import vn.phancong.directive.DirectiveChanges.CitedDocument;
import vn.phancong.directive.DirectiveChanges.Held;
import vn.phancong.directive.DirectiveChanges.Locked;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives.Addressee;
import vn.phancong.directive.Directives.Named;
import vn.phancong.directive.Directives.ReportLine;
import vn.phancong.directive.DraftId;
import vn.phancong.directive.DraftState;
import vn.phancong.directive.NewTask;
import vn.phancong.directive.Relation;
import vn.phancong.directive.TaskId;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;
import vn.phancong.organization.OrganizationId;

/** A change of directives under way in one transaction. */
final class OpenChange implements Change {

    /** More rows in one statement would only make its memory larger. */
    private static final int BATCH = 5000;

    private final GraphTransaction transaction;
    private final ChangeStatements statements;

    OpenChange(GraphTransaction transaction, ChangeStatements statements) {
        this.transaction = transaction;
        this.statements = statements;
    }

    @Override
    public @Nullable Locked lock(DraftId draft) {
        return transaction
                .run(statements.lockDraft(), Map.of("draftId", draft.value()), row -> {
                    String directive = Rows.text(row, "directiveId");
                    return new Locked(
                            DraftState.valueOf(row.get("state").asString()),
                            directive == null ? null : new DirectiveId(directive));
                })
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void lock(DirectiveId directive) {
        transaction.run(statements.lockDirective(), Map.of("id", directive.value()));
    }

    @Override
    public List<Named> withNumbers(Set<String> numberKeys) {
        return transaction.run(
                statements.byNumber(), Map.of("numberKeys", List.copyOf(numberKeys)), DirectiveRows::named);
    }

    @Override
    public void cite(Collection<CitedDocument> documents) {
        // In one order, so that two transactions that cite the same documents take their locks alike.
        List<Map<String, @Nullable Object>> rows = documents.stream()
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .map(ChangeRows::cited)
                .toList();
        transaction.run(statements.cite(), Map.of("documents", rows));
    }

    @Override
    public void confirm(DraftId draft, DirectiveId id, Held held) {
        transaction.run(
                statements.confirm(),
                Map.of(
                        "draftId", draft.value(),
                        "id", id.value(),
                        "issuerId",
                                Objects.requireNonNull(held.directive().issuer())
                                        .value(),
                        "properties", ChangeRows.properties(held),
                        "on", Objects.requireNonNull(held.directive().issuedOn())));
    }

    @Override
    public void relate(DirectiveId lower, Relation relation, Collection<DirectiveId> higher, LocalDate on) {
        if (!higher.isEmpty()) {
            List<String> ids = higher.stream().map(DirectiveId::value).toList();
            transaction.run(
                    Objects.requireNonNull(statements.relate().get(relation)),
                    Map.of("lowerId", lower.value(), "higherIds", ids, "on", on));
        }
    }

    @Override
    public void address(DirectiveId directive, List<Addressee> addressees, LocalDate on) {
        inBatches(
                addressees.stream().map(ChangeRows::addressee).toList(),
                statements.address(),
                "addressees",
                Map.of("directiveId", directive.value(), "on", on));
    }

    @Override
    public void strike(DirectiveId directive, Collection<OrganizationId> organizations) {
        transaction.run(
                statements.strike(),
                Map.of("directiveId", directive.value(), "organizationIds", values(organizations)));
    }

    @Override
    public Map<OrganizationId, Boolean> addressed(DirectiveId directive, Collection<OrganizationId> organizations) {
        Map<OrganizationId, Boolean> found = new HashMap<>();
        transaction.run(
                statements.addressed(),
                Map.of("directiveId", directive.value(), "organizationIds", values(organizations)),
                row -> found.put(
                                DirectiveRows.organizationId(row),
                                row.get("sent").asBoolean())
                        == null);
        return found;
    }

    @Override
    public void report(DirectiveId directive, List<ReportLine> lines, LocalDate on) {
        inBatches(
                lines.stream().map(ChangeRows::reportLine).toList(),
                statements.report(),
                "lines",
                Map.of("directiveId", directive.value(), "on", on));
    }

    @Override
    public void add(DirectiveId directive, Map<TaskId, NewTask> tasks, LocalDate on) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        List<Map<String, @Nullable Object>> asked = new ArrayList<>();
        tasks.forEach((id, task) -> {
            rows.add(ChangeRows.task(id, rows.size() + 1, task));
            task.performers().forEach(each -> asked.add(Map.of("taskId", id.value(), "organizationId", each.value())));
        });
        inBatches(rows, statements.addTasks(), "tasks", Map.of("directiveId", directive.value(), "on", on));
        inBatches(asked, statements.ask(), "asked", Map.of("on", on));
    }

    @Override
    public void refine(Map<TaskId, List<TaskId>> higher, LocalDate on) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        higher.forEach((task, refined) -> rows.add(Map.of(
                "taskId",
                task.value(),
                "higherIds",
                refined.stream().map(TaskId::value).toList())));
        inBatches(rows, statements.refine(), "refined", Map.of("on", on));
    }

    private void inBatches(
            List<Map<String, @Nullable Object>> rows,
            Statement statement,
            String parameter,
            Map<String, Object> others) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            Map<String, Object> parameters = new HashMap<>(others);
            parameters.put(parameter, rows.subList(from, Math.min(rows.size(), from + BATCH)));
            transaction.run(statement, parameters);
        }
    }

    private static List<String> values(Collection<OrganizationId> organizations) {
        return organizations.stream().map(OrganizationId::value).toList();
    }
}
