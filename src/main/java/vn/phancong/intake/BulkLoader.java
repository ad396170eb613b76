package vn.phancong.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.phancong.graph.Graph;
import vn.phancong.intake.Tally.Outcome;

/** Loads one file that may be long: batch by batch, each a transaction of its own, in memory that does not grow. */
final class BulkLoader {

    private static final int BATCH = 2000;

    private final Graph graph;
    private final BulkFormat format;
    private final Tally tally;
    private final Consumer<LoadProgress> progress;
    private final List<Parameters> batch = new ArrayList<>(BATCH);

    private BulkLoader(Graph graph, BulkFormat format, Clock clock, Consumer<LoadProgress> progress) {
        this.graph = graph;
        this.format = format;
        this.tally = new Tally(format.file(), clock);
        this.progress = progress;
    }

    static FileReport load(
            Graph graph, BulkFormat format, DataFolder folder, Clock clock, Consumer<LoadProgress> progress) {
        BulkLoader loader = new BulkLoader(graph, format, clock, progress);
        new CsvFile(folder, format.file(), loader.tally).read(loader::add);
        loader.flush();
        return loader.tally.report();
    }

    private void add(Row row) {
        Parameters parameters = format.parameters().apply(row);
        Refusal refusal = row.refusal();
        if (refusal != null) {
            tally.refuse(refusal);
        } else {
            batch.add(parameters);
        }
        if (batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        if (!batch.isEmpty()) {
            List<Map<String, @Nullable Object>> rows =
                    batch.stream().map(Parameters::values).toList();
            List<Fate> fates = graph.write(tx -> tx.run(format.statement(), Map.of("rows", rows), Fate::of));
            if (fates.size() != rows.size()) {
                throw new IllegalStateException(format.file().fileName() + ": the graph left rows without an answer");
            }
            fates.forEach(this::account);
            batch.clear();
        }
        progress.accept(tally.progress());
    }

    private void account(Fate fate) {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(fate.outcome)) {
                tally.take(outcome);
                return;
            }
        }
        RefusalCode code = RefusalCode.valueOf(fate.outcome);
        tally.refuse(fate.line, fate.column, code, fate.reason(code));
    }

    /**
     * What the graph says of one row.
     *
     * @param outcome the name of an {@link Outcome} or of a {@link RefusalCode}
     * @param other what stands in its way: a code that nothing bears, or the days of something else
     */
    private record Fate(
            long line,
            String outcome,
            @Nullable String column,
            @Nullable String other) {

        static Fate of(Record row) {
            return new Fate(
                    row.get("line").asLong(),
                    row.get("outcome").asString(),
                    textOrNull(row.get("column")),
                    textOrNull(row.get("other")));
        }

        private static @Nullable String textOrNull(Value value) {
            return value.isNull() ? null : value.asString();
        }

        String reason(RefusalCode code) {
            return switch (code) {
                case UNKNOWN_CODE -> "Nobody and nothing bears the code \"" + other + "\"";
                case BAD_PERIOD -> "It ended on " + other + ", which is not after the first day given here";
                case PLACE_TAKEN -> "From the same day on it is in area " + other + "; a move needs a later first day";
                case OVERLAP -> "On some of these days another one holds already: " + other;
                default -> "Refused by the graph";
            };
        }
    }
}
