package vn.phancong.intake.store;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Statement;
import vn.phancong.intake.IntakeBook;
import vn.phancong.intake.IntakeFailure;
import vn.phancong.intake.IntakeFile;
import vn.phancong.intake.IntakeJob;
import vn.phancong.intake.IntakeJobId;
import vn.phancong.intake.IntakeOrder;
import vn.phancong.intake.IntakeRefusal;
import vn.phancong.intake.IntakeState;
import vn.phancong.intake.Standing;

@Component
class Neo4jIntakeBook implements IntakeBook {

    private final Graph graph;
    private final BookStatements statements;

    Neo4jIntakeBook(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.statements = BookStatements.of(library);
    }

    @Override
    public void enter(
            IntakeJobId id,
            IntakeOrder order,
            List<IntakeFile> files,
            OffsetDateTime now,
            @Nullable String place,
            @Nullable String openAs) {
        Map<String, @Nullable Object> job = properties(order);
        job.put("id", id.value());
        job.put("createdAt", now);
        job.put("openPlace", place);
        job.put("openAs", openAs);
        List<Map<String, @Nullable Object>> tables = new ArrayList<>();
        files.forEach(file -> tables.add(properties(file, tables.size())));
        graph.write(tx -> tx.run(statements.enter(), Map.of("job", job, "files", tables), row -> row));
    }

    @Override
    public @Nullable IntakeJobId openAs(String known) {
        return graph
                .read(
                        statements.openAs(),
                        Map.of("openAs", known),
                        row -> row.get("id").asString())
                .stream()
                .findFirst()
                .map(IntakeJobId::new)
                .orElse(null);
    }

    @Override
    public List<IntakeJobId> waiting(String place) {
        return graph.read(
                statements.waiting(),
                Map.of("place", place),
                row -> new IntakeJobId(row.get("id").asString()));
    }

    @Override
    public boolean takeUp(IntakeJobId id, String owner, IntakeJob.Run run, Duration deadAfter) {
        Map<String, Object> parameters = Map.of(
                "id", id.value(),
                "owner", owner,
                "since", run.since().atOffset(ZoneOffset.UTC),
                "rows", run.rows(),
                "share", run.share(),
                "deadAfterMillis", deadAfter.toMillis());
        return !written(statements.takeUp(), parameters, "id").isEmpty();
    }

    @Override
    public boolean keep(GraphTransaction tx, IntakeJobId id, String owner, Standing standing) {
        return keep(tx, id, owner, List.of(standing));
    }

    @Override
    public boolean keep(IntakeJobId id, String owner, Collection<Standing> standings) {
        return graph.write(tx -> keep(tx, id, owner, standings));
    }

    private boolean keep(GraphTransaction tx, IntakeJobId id, String owner, Collection<Standing> standings) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        standings.forEach(standing -> rows.add(properties(standing)));
        return tx
                .run(
                        statements.keep(),
                        Map.of("id", id.value(), "owner", owner, "standings", rows),
                        row -> row.get("cancelAsked").asBoolean())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NoLongerOwner(id));
    }

    @Override
    public void agree(IntakeJobId id, String owner) {
        if (written(statements.agree(), Map.of("id", id.value(), "owner", owner), "id")
                .isEmpty()) {
            throw new NoLongerOwner(id);
        }
    }

    @Override
    public void end(
            IntakeJobId id, String owner, IntakeState state, @Nullable IntakeFailure failure, OffsetDateTime now) {
        end(id, owner, state, failure == null ? null : failure.name(), now);
    }

    @Override
    public void putBack(IntakeJobId id, String owner) {
        end(id, owner, IntakeState.QUEUED, (String) null, null);
    }

    private void end(
            IntakeJobId id,
            String owner,
            IntakeState state,
            @Nullable String failure,
            @Nullable OffsetDateTime endedAt) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id.value());
        parameters.put("owner", owner);
        parameters.put("state", state.name());
        parameters.put("failure", failure);
        parameters.put("endedAt", endedAt);
        if (written(statements.end(), parameters, "id").isEmpty()) {
            throw new NoLongerOwner(id);
        }
    }

    @Override
    public void releaseAll() {
        graph.write(tx -> tx.run(statements.release(), Map.of(), row -> row));
    }

    @Override
    public Outcome<IntakeJobId> cancel(IntakeJobId id, OffsetDateTime now) {
        List<String> states = written(statements.cancel(), Map.of("id", id.value(), "now", now), "state");
        if (states.isEmpty()) {
            return Outcome.refused(Refusal.of(IntakeRefusal.UNKNOWN_INTAKE_JOB, "input.job"));
        }
        IntakeState state = IntakeState.valueOf(states.get(0));
        return state.ended()
                ? Outcome.refused(Refusal.of(IntakeRefusal.INTAKE_ENDED, "input.job", state))
                : new Outcome.Done<>(id);
    }

    private List<String> written(
            Statement statement, Map<String, ? extends @Nullable Object> parameters, String column) {
        return graph.write(
                tx -> tx.run(statement, parameters, row -> row.get(column).asString()));
    }

    private static Map<String, @Nullable Object> properties(IntakeOrder order) {
        Map<String, @Nullable Object> job = new HashMap<>();
        job.put("what", order.what());
        job.put("dryRun", order.dryRun());
        job.put(
                "legacyText",
                order.legacyText() == null ? null : order.legacyText().name());
        job.put("wholeList", order.wholeList());
        job.put("confirmedClosings", order.confirmedClosings());
        job.put("day", order.day());
        job.put("startedBy", order.by() == null ? null : order.by().value());
        return job;
    }

    private static Map<String, @Nullable Object> properties(IntakeFile file, int position) {
        Map<String, @Nullable Object> properties = properties(file.standing());
        properties.put("position", position);
        properties.put("name", file.name());
        properties.put("ending", file.ending());
        properties.put("size", file.size());
        return properties;
    }

    private static Map<String, @Nullable Object> properties(Standing standing) {
        Map<String, @Nullable Object> file = new HashMap<>();
        file.put("table", standing.table());
        file.put("rows", standing.rows());
        file.put("added", standing.added());
        file.put("changed", standing.changed());
        file.put("unchanged", standing.unchanged());
        file.put("refused", standing.refused());
        file.put("refusedBytes", standing.refusedBytes());
        file.put("share", standing.share());
        file.put("done", standing.done());
        file.put("open", standing.closing() == null ? null : standing.closing().open());
        file.put(
                "missing",
                standing.closing() == null ? null : standing.closing().missing());
        file.put("closed", standing.closed());
        return file;
    }
}
