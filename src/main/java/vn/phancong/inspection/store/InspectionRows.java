package vn.phancong.inspection.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.phancong.cascade.BasisId;
import vn.phancong.coverage.Unit;
import vn.phancong.directive.DirectiveId;
import vn.phancong.graph.Rows;
import vn.phancong.inspection.Finding;
import vn.phancong.inspection.FindingId;
import vn.phancong.inspection.FindingKind;
import vn.phancong.inspection.FollowUp;
import vn.phancong.inspection.FollowUpState;
import vn.phancong.inspection.Inspection;
import vn.phancong.inspection.Inspection.Cancelled;
import vn.phancong.inspection.Inspection.Draw;
import vn.phancong.inspection.Inspection.Result;
import vn.phancong.inspection.InspectionId;
import vn.phancong.inspection.InspectionOutcome;
import vn.phancong.inspection.PlaceChecks.Checks;
import vn.phancong.inspection.PlaceChecks.Window;
import vn.phancong.inspection.PlaceWeight;
import vn.phancong.inspection.SampleReason;
import vn.phancong.inspection.Severity;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.AreaId;

/** Reads and writes what many statements of this module have alike. */
final class InspectionRows {

    private InspectionRows() {}

    static Inspection inspection(Record row) {
        String under = Rows.text(row, "underId");
        String basis = Rows.text(row, "basis");
        return new Inspection(
                new InspectionId(row.get("id").asString()),
                unit(row),
                new OrganizationId(row.get("byId").asString()),
                row.get("announced").asBoolean(),
                row.get("since").asLocalDate(),
                Rows.day(row, "plannedOn"),
                result(row),
                cancelled(row),
                Rows.text(row, "decision"),
                under == null ? null : new DirectiveId(under),
                Rows.text(row, "teamName"),
                basis == null ? null : new BasisId(basis),
                draw(row),
                row.get("sortKey").asString());
    }

    /** The area or the organisation of a row, whichever it names. */
    static Unit unit(Record row) {
        String area = Rows.text(row, "areaId");
        return area == null
                ? new Unit.OfOrganization(
                        new OrganizationId(row.get("organizationId").asString()))
                : new Unit.OfArea(new AreaId(area));
    }

    static Finding finding(Record row) {
        return new Finding(
                new FindingId(row.get("id").asString()),
                new InspectionId(row.get("inspectionId").asString()),
                row.get("number").asInt(),
                FindingKind.valueOf(row.get("kind").asString()),
                Severity.valueOf(row.get("severity").asString()),
                row.get("text").asString(),
                row.get("on").asLocalDate(),
                row.get("sortKey").asString(),
                row.get("steps").asList(InspectionRows::step));
    }

    static Checks checks(Record row) {
        return new Checks(Rows.day(row, "lastOn"), Rows.day(row, "doneNear"), Rows.day(row, "plannedNear"));
    }

    static Map<String, @Nullable Object> checkParameters(Collection<? extends Unit> units, Window window) {
        List<OrganizationId> insiders = window.insiders();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("areaIds", areas(units));
        parameters.put("organizationIds", organizations(units));
        parameters.put("asOf", window.day());
        parameters.put("seenOn", window.seenOn());
        parameters.put("from", window.from());
        parameters.put("to", window.to());
        parameters.put(
                "insiderIds",
                insiders == null
                        ? null
                        : insiders.stream().map(OrganizationId::value).toList());
        return parameters;
    }

    static List<String> areas(Collection<? extends Unit> units) {
        return units.stream()
                .filter(Unit.OfArea.class::isInstance)
                .map(unit -> ((Unit.OfArea) unit).id().value())
                .toList();
    }

    static List<String> organizations(Collection<? extends Unit> units) {
        return units.stream()
                .filter(Unit.OfOrganization.class::isInstance)
                .map(unit -> ((Unit.OfOrganization) unit).id().value())
                .toList();
    }

    /** What a new inspection is made of. */
    static Map<String, @Nullable Object> properties(Inspection inspection) {
        Result result = inspection.result();
        Draw draw = inspection.draw();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", inspection.id().value());
        row.put(
                "areaId",
                areas(List.of(inspection.inspected())).stream().findFirst().orElse(null));
        row.put(
                "organizationId",
                organizations(List.of(inspection.inspected())).stream()
                        .findFirst()
                        .orElse(null));
        row.put("byId", inspection.by().value());
        row.put(
                "underId",
                inspection.under() == null ? null : inspection.under().value());
        row.put("announced", inspection.announced());
        row.put("since", inspection.since());
        row.put("plannedOn", inspection.plannedOn());
        row.put("on", result == null ? null : result.on());
        row.put("outcome", result == null ? null : result.outcome().name());
        row.put("text", result == null ? null : result.text());
        row.put("decision", inspection.decision());
        row.put("teamName", inspection.teamName());
        row.put("basis", inspection.basis() == null ? null : inspection.basis().value());
        row.put("seed", draw == null ? null : draw.seed());
        row.put("weight", draw == null ? null : draw.weight().total());
        row.put(
                "reasons",
                draw == null
                        ? null
                        : draw.weight().parts().stream()
                                .map(part -> part.reason().name())
                                .toList());
        row.put(
                "reasonWeights",
                draw == null
                        ? null
                        : draw.weight().parts().stream()
                                .map(PlaceWeight.Part::weight)
                                .toList());
        return row;
    }

    private static @Nullable Result result(Record row) {
        LocalDate on = Rows.day(row, "on");
        return on == null
                ? null
                : new Result(
                        on,
                        InspectionOutcome.valueOf(row.get("outcome").asString()),
                        Objects.requireNonNullElse(Rows.text(row, "text"), ""));
    }

    private static @Nullable Cancelled cancelled(Record row) {
        LocalDate on = Rows.day(row, "cancelledOn");
        return on == null ? null : new Cancelled(on, row.get("cancelReason").asString());
    }

    private static @Nullable Draw draw(Record row) {
        Integer seed = Rows.number(row, "seed");
        if (seed == null) {
            return null;
        }
        Value reasons = row.get("reasons");
        Value weights = row.get("reasonWeights");
        List<PlaceWeight.Part> parts = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            parts.add(new PlaceWeight.Part(
                    SampleReason.valueOf(reasons.get(i).asString()),
                    weights.get(i).asDouble()));
        }
        return new Draw(seed, new PlaceWeight(parts));
    }

    private static FollowUp step(Value step) {
        return new FollowUp(
                step.get(0).asInt(),
                FollowUpState.valueOf(step.get(1).asString()),
                step.get(2).asLocalDate(),
                step.get(3).asString());
    }
}
