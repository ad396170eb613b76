package vn.phancong.cascade.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.phancong.cascade.Report;
import vn.phancong.cascade.Report.Figure;
import vn.phancong.cascade.ReportId;
import vn.phancong.cascade.Step;
import vn.phancong.cascade.Undertaking;
import vn.phancong.cascade.Undertaking.Mark;
import vn.phancong.cascade.UndertakingId;
import vn.phancong.cascade.UndertakingStatus;
import vn.phancong.directive.TaskId;
import vn.phancong.graph.Rows;
import vn.phancong.organization.OrganizationId;

/** Reads what many statements of this module return alike. */
final class UndertakingRows {

    private UndertakingRows() {}

    static Undertaking undertaking(Record row) {
        String from = Rows.text(row, "fromId");
        return new Undertaking(
                id(row, "id"),
                task(row),
                organization(row),
                row.get("sentOn").asLocalDate(),
                from == null ? null : new UndertakingId(from),
                row.get("marks").asList(UndertakingRows::mark));
    }

    static Step step(Record row) {
        String by = Rows.text(row, "by");
        OffsetDateTime at = row.get("at").asOffsetDateTime();
        LocalDate on = row.get("on").asLocalDate();
        return new Step(
                row.get("number").asInt(),
                UndertakingStatus.valueOf(row.get("status").asString()),
                on,
                at,
                Rows.text(row, "reason"),
                by == null ? null : new OrganizationId(by),
                Rows.text(row, "reportId") == null ? null : report(row, "reportId", on, at));
    }

    static Report report(Record row) {
        return report(row, "id", row.get("on").asLocalDate(), row.get("at").asOffsetDateTime());
    }

    static UndertakingId id(Record row, String column) {
        return new UndertakingId(row.get(column).asString());
    }

    static TaskId task(Record row) {
        return new TaskId(row.get("taskId").asString());
    }

    static OrganizationId organization(Record row) {
        return new OrganizationId(row.get("organizationId").asString());
    }

    static List<String> values(Collection<UndertakingId> ids) {
        return ids.stream().map(UndertakingId::value).toList();
    }

    static List<String> taskValues(Collection<TaskId> tasks) {
        return tasks.stream().map(TaskId::value).toList();
    }

    private static Report report(Record row, String idColumn, LocalDate on, OffsetDateTime at) {
        return new Report(
                new ReportId(row.get(idColumn).asString()),
                on,
                at,
                Objects.requireNonNullElse(Rows.text(row, "text"), ""),
                figures(row.get("names"), row.get("amounts")),
                row.get("includesBelow").asBoolean(false));
    }

    private static List<Figure> figures(@Nullable Value names, @Nullable Value amounts) {
        List<Figure> figures = new ArrayList<>();
        if (names == null || amounts == null || names.isNull() || amounts.isNull()) {
            return figures;
        }
        for (int i = 0; i < names.size(); i++) {
            figures.add(new Figure(names.get(i).asString(), amounts.get(i).asDouble()));
        }
        return figures;
    }

    private static Mark mark(Value mark) {
        return new Mark(
                UndertakingStatus.valueOf(mark.get(0).asString()), mark.get(1).asLocalDate());
    }
}
