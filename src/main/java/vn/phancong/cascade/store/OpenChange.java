package vn.phancong.cascade.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.phancong.cascade.Report.Figure;
import vn.phancong.cascade.ReportId;
import vn.phancong.cascade.UndertakingChanges.Change;
import vn.phancong.cascade.UndertakingChanges.Content;
import vn.phancong.cascade.UndertakingChanges.Facts;
import vn.phancong.cascade.UndertakingChanges.NewStep;
import vn.phancong.cascade.UndertakingChanges.NewUndertaking;
import vn.phancong.cascade.UndertakingId;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.TaskId;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Rows;
import vn.phancong.organization.OrganizationId;

/** A change of undertakings under way in one transaction. */
final class OpenChange implements Change {

    /** So many bodies go over the wire at once. */
    private static final int BATCH = 20_000;

    private final GraphTransaction transaction;
    private final ChangeStatements statements;

    OpenChange(GraphTransaction transaction, ChangeStatements statements) {
        this.transaction = transaction;
        this.statements = statements;
    }

    @Override
    public void lock(Set<TaskId> tasks) {
        transaction.run(statements.lockTasks(), Map.of("taskIds", UndertakingRows.taskValues(tasks)));
    }

    @Override
    public Map<TaskId, Set<OrganizationId>> bodiesOf(Set<TaskId> tasks) {
        Map<TaskId, Set<OrganizationId>> found = new HashMap<>();
        Map<String, Object> parameters = Map.of("taskIds", UndertakingRows.taskValues(tasks));
        transaction.run(statements.bodies(), parameters, row -> {
            Set<OrganizationId> bodies = new HashSet<>();
            row.get("organizationIds").asList(value -> bodies.add(new OrganizationId(value.asString())));
            return found.put(UndertakingRows.task(row), bodies) == null;
        });
        return found;
    }

    @Override
    public void create(TaskId task, List<NewUndertaking> undertakings, LocalDate sentOn) {
        Generations generations = new Generations(task, undertakings);
        for (List<Map<String, @Nullable Object>> groups : generations.batches(BATCH)) {
            transaction.run(statements.create(), Map.of("taskId", task.value(), "groups", groups, "sentOn", sentOn));
        }
    }

    @Override
    public List<UndertakingId> ofBody(DirectiveId directive, OrganizationId body) {
        return transaction.run(
                statements.ofBody(),
                Map.of("directiveId", directive.value(), "organizationId", body.value()),
                row -> UndertakingRows.id(row, "id"));
    }

    @Override
    public Map<UndertakingId, Facts> lockUndertakings(Set<UndertakingId> ids) {
        Map<String, Object> parameters = Map.of("ids", UndertakingRows.values(ids));
        transaction.run(statements.lockTasksOf(), parameters);
        Map<UndertakingId, Facts> found = new LinkedHashMap<>();
        transaction.run(
                statements.facts(), parameters, row -> found.put(UndertakingRows.id(row, "id"), facts(row)) == null);
        return found;
    }

    @Override
    public void add(Map<UndertakingId, Integer> numbers, NewStep step) {
        List<Map<String, Object>> steps = new ArrayList<>();
        numbers.forEach((id, number) -> steps.add(Map.of(
                "undertakingId", id.value(),
                "number", number,
                "reportId", ReportId.of(id, number).value())));
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("steps", steps);
        parameters.put("status", step.status().name());
        parameters.put("on", step.on());
        parameters.put("at", step.at());
        Content report = step.report();
        if (report == null) {
            parameters.put("reason", step.reason());
            parameters.put("by", step.by() == null ? null : step.by().value());
            transaction.run(statements.addSteps(), parameters);
            return;
        }
        parameters.put("text", report.text());
        parameters.put("names", report.figures().stream().map(Figure::name).toList());
        parameters.put("amounts", report.figures().stream().map(Figure::amount).toList());
        parameters.put("includesBelow", report.includesBelow());
        transaction.run(statements.addReports(), parameters);
    }

    @Override
    public void leaveAsItWas() {
        transaction.rollBack();
    }

    private static Facts facts(Record row) {
        return new Facts(
                UndertakingRows.id(row, "id"),
                UndertakingRows.task(row),
                new DirectiveId(row.get("directiveId").asString()),
                UndertakingRows.organization(row),
                row.get("sentOn").asLocalDate(),
                row.get("above").asList((Value id) -> new OrganizationId(id.asString())),
                Rows.number(row, "number") == null ? null : UndertakingRows.step(row));
    }
}
