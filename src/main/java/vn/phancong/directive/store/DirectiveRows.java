package vn.phancong.directive.store;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import vn.phancong.directive.Directive;
import vn.phancong.directive.Directive.Signer;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives.Addressee;
import vn.phancong.directive.Directives.Named;
import vn.phancong.directive.Directives.ReportLine;
import vn.phancong.directive.TargetSet;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;
import vn.phancong.graph.Rows;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.Cadence;
import vn.phancong.reading.DisseminationDepth;
import vn.phancong.reading.DocumentKind;
import vn.phancong.reading.Modality;
import vn.phancong.reading.Purpose;
import vn.phancong.reading.RecipientClass;
import vn.phancong.reading.TaskKind;
import vn.phancong.reading.Urgency;

/** Reads the rows that the module's statements return alike. */
final class DirectiveRows {

    private DirectiveRows() {}

    static Directive directive(Record row) {
        String issuer = Rows.text(row, "issuerId");
        String signer = Rows.text(row, "signer");
        return new Directive(
                new DirectiveId(row.get("id").asString()),
                Rows.text(row, "number"),
                DocumentKind.valueOf(row.get("kind").asString()),
                Rows.number(row, "year"),
                Rows.day(row, "issuedOn"),
                Rows.text(row, "subject"),
                issuer == null ? null : new OrganizationId(issuer),
                Rows.text(row, "issuerName"),
                Rows.text(row, "superiorName"),
                Rows.text(row, "place"),
                signer == null ? null : new Signer(signer, Rows.text(row, "signerOffice"), Rows.text(row, "signerFor")),
                constant(Modality.class, row, "modality"),
                constant(DisseminationDepth.class, row, "disseminateTo"),
                row.get("held").asBoolean());
    }

    static Named named(Record row) {
        return new Named(
                directive(row), row.get("key").asString(), row.get("numberKey").asString());
    }

    static Task task(Record row) {
        return new Task(
                new TaskId(row.get("id").asString()),
                directiveId(row),
                row.get("ordinal").asString(),
                row.get("position").asInt(),
                TaskKind.valueOf(row.get("kind").asString()),
                row.get("text").asString(),
                constant(Modality.class, row, "modality"),
                constant(Cadence.class, row, "cadence"),
                constant(Urgency.class, row, "urgency"),
                Rows.day(row, "due"),
                Rows.number(row, "reportEveryDays"),
                TargetSet.valueOf(row.get("targetSet").asString()),
                row.get("coverersWanted").asInt(),
                Rows.number(row, "leastHouseholds"),
                Rows.number(row, "mostHouseholds"));
    }

    static Addressee addressee(Record row) {
        return new Addressee(
                organizationId(row), Purpose.valueOf(row.get("purpose").asString()), Rows.text(row, "name"));
    }

    static ReportLine reportLine(Record row) {
        Set<RecipientClass> reporters = EnumSet.noneOf(RecipientClass.class);
        row.get("reporters").asList(value -> reporters.add(RecipientClass.valueOf(value.asString())));
        String via = Rows.text(row, "via");
        return new ReportLine(
                new OrganizationId(row.get("toId").asString()),
                reporters,
                via == null ? null : new OrganizationId(via),
                Rows.text(row, "email"),
                constant(Cadence.class, row, "cadence"));
    }

    static DirectiveId directiveId(Record row) {
        return new DirectiveId(row.get("directiveId").asString());
    }

    static TaskId taskId(Record row) {
        return new TaskId(row.get("taskId").asString());
    }

    static OrganizationId organizationId(Record row) {
        return new OrganizationId(row.get("organizationId").asString());
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, Record row, String column) {
        String name = Rows.text(row, column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
