package vn.phancong.inspection.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phancong.coverage.Unit;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.inspection.Finding;
import vn.phancong.inspection.FindingId;
import vn.phancong.inspection.FollowUp;
import vn.phancong.inspection.Inspection;
import vn.phancong.inspection.InspectionChanges.Change;
import vn.phancong.inspection.InspectionChanges.NewFinding;
import vn.phancong.inspection.InspectionId;
import vn.phancong.inspection.InspectorRole;
import vn.phancong.inspection.PlaceChecks.Checks;
import vn.phancong.inspection.PlaceChecks.Window;
import vn.phancong.people.PersonId;

/** A change of inspections under way in one transaction. */
final class OpenChange implements Change {

    private final GraphTransaction transaction;
    private final ChangeStatements statements;

    OpenChange(GraphTransaction transaction, ChangeStatements statements) {
        this.transaction = transaction;
        this.statements = statements;
    }

    @Override
    public void lock(Collection<Unit> units) {
        transaction.run(statements.lockAreas(), Map.of("ids", InspectionRows.areas(units)));
        transaction.run(statements.lockOrganizations(), Map.of("ids", InspectionRows.organizations(units)));
    }

    @Override
    public Map<Unit, Checks> checksOf(Collection<? extends Unit> units, Window window) {
        return transaction.run(statements.checks(), InspectionRows.checkParameters(units, window), row -> row).stream()
                .collect(toMap(InspectionRows::unit, InspectionRows::checks));
    }

    @Override
    public void create(List<Inspection> inspections, List<PersonId> inspectors) {
        List<Map<String, @Nullable Object>> rows =
                inspections.stream().map(InspectionRows::properties).toList();
        transaction.run(statements.create(), Map.of("inspections", rows));
        if (inspectors.isEmpty() || inspections.isEmpty()) {
            return;
        }
        List<Map<String, Object>> people = new ArrayList<>();
        for (PersonId person : inspectors) {
            InspectorRole role = people.isEmpty() ? InspectorRole.LEAD : InspectorRole.MEMBER;
            people.add(Map.of("personId", person.value(), "role", role.name()));
        }
        transaction.run(
                statements.addInspectors(),
                Map.of(
                        "inspectors",
                        people,
                        "inspectionIds",
                        inspections.stream().map(each -> each.id().value()).toList(),
                        "since",
                        inspections.get(0).since()));
    }

    @Override
    public @Nullable Inspection lock(InspectionId id) {
        return transaction.run(statements.lock(), Map.of("id", id.value()), InspectionRows::inspection).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void record(InspectionId id, Inspection.Result result) {
        transaction.run(
                statements.record(),
                Map.of(
                        "id", id.value(),
                        "on", result.on(),
                        "outcome", result.outcome().name(),
                        "text", result.text()));
    }

    @Override
    public void add(InspectionId id, LocalDate on, List<NewFinding> findings) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (NewFinding finding : findings) {
            rows.add(Map.of(
                    "id", finding.id().value(),
                    "number", rows.size() + 1,
                    "kind", finding.kind().name(),
                    "severity", finding.severity().name(),
                    "text", finding.text()));
        }
        transaction.run(statements.addFindings(), Map.of("inspectionId", id.value(), "on", on, "findings", rows));
    }

    @Override
    public void cancel(InspectionId id, Inspection.Cancelled cancelled) {
        transaction.run(
                statements.cancel(), Map.of("id", id.value(), "on", cancelled.on(), "reason", cancelled.reason()));
    }

    @Override
    public @Nullable Finding lock(FindingId id) {
        return transaction.run(statements.lockFinding(), Map.of("id", id.value()), InspectionRows::finding).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void add(FindingId id, FollowUp step) {
        transaction.run(
                statements.addFollowUp(),
                Map.of(
                        "id", id.value(),
                        "number", step.number(),
                        "state", step.state().name(),
                        "on", step.on(),
                        "text", step.text()));
    }
}
