package vn.phancong.practice.store;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import vn.phancong.cascade.BasisId;
import vn.phancong.graph.Rows;
import vn.phancong.organization.OrganizationId;
import vn.phancong.practice.Adoption;
import vn.phancong.practice.Practice;
import vn.phancong.practice.PracticeId;
import vn.phancong.reading.TaskKind;

/** Reads what many statements of this module return alike. */
final class PracticeRows {

    private PracticeRows() {}

    static Practice practice(Record row) {
        String topic = Rows.text(row, "topic");
        return new Practice(
                id(row, "id"),
                row.get("name").asString(),
                topic == null ? null : TaskKind.valueOf(topic),
                Rows.period(row),
                new OrganizationId(row.get("describedById").asString()),
                basis(row),
                row.get("sortKey").asString());
    }

    static Adoption adoption(Record row) {
        return new Adoption(
                id(row, "practiceId"),
                organization(row),
                Rows.period(row),
                new OrganizationId(row.get("fromId").asString()),
                basis(row),
                Rows.text(row, "text"));
    }

    static PracticeId id(Record row, String column) {
        return new PracticeId(row.get(column).asString());
    }

    static OrganizationId organization(Record row) {
        return new OrganizationId(row.get("organizationId").asString());
    }

    static List<String> values(Collection<PracticeId> ids) {
        return ids.stream().map(PracticeId::value).toList();
    }

    static List<String> bodyValues(Collection<OrganizationId> bodies) {
        return bodies.stream().map(OrganizationId::value).toList();
    }

    private static @Nullable BasisId basis(Record row) {
        String basis = Rows.text(row, "basis");
        return basis == null ? null : new BasisId(basis);
    }
}
