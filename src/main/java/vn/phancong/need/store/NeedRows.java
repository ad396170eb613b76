package vn.phancong.need.store;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import vn.phancong.cascade.BasisId;
import vn.phancong.directive.DirectiveId;
import vn.phancong.graph.Rows;
import vn.phancong.need.Need;
import vn.phancong.need.NeedId;
import vn.phancong.need.NeedKind;
import vn.phancong.need.NeedOutcome;
import vn.phancong.need.Support;
import vn.phancong.need.SupportId;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.HouseholdId;

/** Reads needs and supports from the rows of statements. */
final class NeedRows {

    private NeedRows() {}

    static Need need(Record row) {
        String outcome = Rows.text(row, "outcome");
        String basis = Rows.text(row, "basis");
        return new Need(
                new NeedId(row.get("id").asString()),
                household(row),
                NeedKind.valueOf(row.get("kind").asString()),
                row.get("text").asString(),
                row.get("since").asLocalDate(),
                Rows.day(row, "until"),
                outcome == null ? null : NeedOutcome.valueOf(outcome),
                basis == null ? null : new BasisId(basis),
                row.get("uncovered").asBoolean());
    }

    static HouseholdId household(Record row) {
        return new HouseholdId(row.get("householdId").asString());
    }

    static Support support(Record row) {
        String basis = Rows.text(row, "basis");
        return new Support(
                new SupportId(row.get("id").asString()),
                row.get("needIds").asList(id -> new NeedId(id.asString())),
                new OrganizationId(row.get("organizationId").asString()),
                NeedKind.valueOf(row.get("kind").asString()),
                row.get("on").asLocalDate(),
                row.get("amount").isNull() ? null : (Long) row.get("amount").asLong(),
                Rows.text(row, "text"),
                Rows.text(row, "decision"),
                directive(row),
                basis == null ? null : new BasisId(basis));
    }

    static @Nullable DirectiveId directive(Record row) {
        String directive = Rows.text(row, "directiveId");
        return directive == null ? null : new DirectiveId(directive);
    }

    static List<String> values(Collection<NeedId> ids) {
        return ids.stream().map(NeedId::value).sorted().toList();
    }
}
