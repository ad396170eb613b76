package vn.phancong.incident.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.phancong.cascade.BasisId;
import vn.phancong.graph.Rows;
import vn.phancong.incident.Incident;
import vn.phancong.incident.Incident.Mark;
import vn.phancong.incident.IncidentId;
import vn.phancong.incident.IncidentKind;
import vn.phancong.incident.IncidentStep;
import vn.phancong.incident.IncidentStepKind;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.Urgency;
import vn.phancong.territory.AreaId;

/** Reads what many statements of this module return alike. */
final class IncidentRows {

    private IncidentRows() {}

    static Incident incident(Record row) {
        String urgency = Rows.text(row, "urgency");
        String area = Rows.text(row, "aboutAreaId");
        String basis = Rows.text(row, "basis");
        OrganizationId raisedTo = new OrganizationId(row.get("raisedToId").asString());
        LocalDate raisedOn = row.get("raisedOn").asLocalDate();
        return new Incident(
                id(row, "id"),
                IncidentKind.valueOf(row.get("kind").asString()),
                urgency == null ? null : Urgency.valueOf(urgency),
                raisedOn,
                row.get("raisedAt").asOffsetDateTime(),
                new OrganizationId(row.get("raisedById").asString()),
                raisedTo,
                body(row, "aboutOrganizationId"),
                area == null ? null : new AreaId(area),
                basis == null ? null : new BasisId(basis),
                row.get("marks").asList(mark -> mark(mark, raisedTo)));
    }

    static IncidentStep step(Record row) {
        return new IncidentStep(
                row.get("number").asInt(),
                IncidentStepKind.valueOf(row.get("kind").asString()),
                row.get("on").asLocalDate(),
                row.get("at").asOffsetDateTime(),
                Rows.text(row, "text"),
                new OrganizationId(row.get("byId").asString()),
                body(row, "toId"),
                Rows.number(row, "levelsSkipped"));
    }

    static IncidentId id(Record row, String column) {
        return new IncidentId(row.get(column).asString());
    }

    static List<String> values(Collection<IncidentId> ids) {
        return ids.stream().map(IncidentId::value).toList();
    }

    private static @Nullable OrganizationId body(Record row, String column) {
        String id = Rows.text(row, column);
        return id == null ? null : new OrganizationId(id);
    }

    private static Mark mark(Value mark, OrganizationId raisedTo) {
        IncidentStepKind kind = IncidentStepKind.valueOf(mark.get(0).asString());
        OrganizationId passedTo =
                mark.get(3).isNull() ? null : new OrganizationId(mark.get(3).asString());
        return new Mark(
                kind,
                mark.get(1).asLocalDate(),
                new OrganizationId(mark.get(2).asString()),
                kind == IncidentStepKind.RAISED ? raisedTo : passedTo,
                mark.get(4).isNull() ? null : mark.get(4).asInt());
    }
}
