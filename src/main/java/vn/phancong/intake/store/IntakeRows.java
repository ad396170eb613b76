package vn.phancong.intake.store;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.phancong.access.AccountId;
import vn.phancong.intake.Closing;
import vn.phancong.intake.IntakeFailure;
import vn.phancong.intake.IntakeFile;
import vn.phancong.intake.IntakeJob;
import vn.phancong.intake.IntakeJobId;
import vn.phancong.intake.IntakeOrder;
import vn.phancong.intake.IntakeState;
import vn.phancong.intake.LegacyText;
import vn.phancong.intake.Standing;

/** Reads loads from rows. */
final class IntakeRows {

    private IntakeRows() {}

    static IntakeJob job(Record row) {
        Value job = row.get("job");
        List<IntakeFile> files = row.get("files").asList(IntakeRows::file);
        return new IntakeJob(
                new IntakeJobId(job.get("id").asString()),
                job.get("number").asLong(),
                order(job),
                IntakeState.valueOf(job.get("state").asString()),
                Objects.requireNonNull(time(job, "createdAt")),
                time(job, "startedAt"),
                time(job, "endedAt"),
                run(job),
                job.get("cancelAsked").asBoolean(),
                job.get("agreed").asBoolean(),
                text(job, "failure") == null
                        ? null
                        : IntakeFailure.valueOf(job.get("failure").asString()),
                files);
    }

    private static IntakeOrder order(Value job) {
        String legacyText = text(job, "legacyText");
        String by = text(job, "startedBy");
        return new IntakeOrder(
                job.get("what").asString(),
                job.get("dryRun").asBoolean(),
                legacyText == null ? null : LegacyText.valueOf(legacyText),
                job.get("wholeList").asBoolean(),
                job.get("confirmedClosings").isNull()
                        ? null
                        : job.get("confirmedClosings").asLong(),
                job.get("day").asLocalDate(),
                by == null ? null : new AccountId(by));
    }

    private static IntakeJob.@Nullable Run run(Value job) {
        OffsetDateTime since = time(job, "runSince");
        return since == null
                ? null
                : new IntakeJob.Run(
                        since.toInstant(),
                        job.get("runRows").asLong(),
                        job.get("runShare").asDouble());
    }

    private static IntakeFile file(Value file) {
        Closing closing = file.get("open").isNull()
                ? null
                : new Closing(file.get("open").asLong(), file.get("missing").asLong());
        return new IntakeFile(
                file.get("name").asString(),
                file.get("ending").asString(),
                file.get("size").asLong(),
                new Standing(
                        file.get("table").asString(),
                        file.get("rows").asLong(),
                        file.get("added").asLong(),
                        file.get("changed").asLong(),
                        file.get("unchanged").asLong(),
                        file.get("refused").asLong(),
                        file.get("refusedBytes").asLong(),
                        file.get("share").asDouble(),
                        file.get("done").asBoolean(),
                        closing,
                        file.get("closed").asLong()));
    }

    private static @Nullable OffsetDateTime time(Value job, String property) {
        Value time = job.get(property);
        return time.isNull() ? null : time.asOffsetDateTime();
    }

    private static @Nullable String text(Value job, String property) {
        Value text = job.get(property);
        return text.isNull() ? null : text.asString();
    }
}
