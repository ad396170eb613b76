package vn.phancong.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.intake.Tally.Outcome;

/** Loads one file that may be long: batch by batch, each a transaction of its own, in memory that does not grow. */
final class BulkLoader {

    private static final int BATCH = 2000;

    private final Loading loading;
    private final BulkFormat format;
    private final Tally tally;
    private final Standing from;
    private final List<Parameters> batch = new ArrayList<>(BATCH);
    private long rowsInBatch;

    private BulkLoader(Loading loading, BulkFormat format, Tally tally) {
        this.loading = loading;
        this.format = format;
        this.tally = tally;
        this.from = loading.track().at(format.file());
    }

    static FileReport load(Loading loading, BulkFormat format, Source source) {
        BulkLoader loader = new BulkLoader(loading, format, loading.tally(source));
        loader.load(source);
        return loader.tally.report();
    }

    private void load(Source source) {
        if (!loading.isToBeRead(from)) {
            tally.pass(from.rows());
            return;
        }
        loading.read(source, tally, format.parameters(), this::add);
        if (from.done()) {
            list();
        } else {
            save(true);
        }
    }

    private void add(Row row, Parameters parameters) {
        boolean again = tally.rows() <= from.rows();
        if (again && loading.lists() == null) {
            return;
        }
        Refusal refusal = row.refusal();
        if (refusal == null) {
            batch.add(parameters);
        } else if (!again) {
            tally.refuse(refusal, row.raw());
        }
        rowsInBatch++;
        // Where a part of the load was done before, its last row ends a batch, so that none is done twice.
        if (rowsInBatch == BATCH || tally.rows() == from.rows()) {
            flush(again);
        }
    }

    private void flush(boolean again) {
        if (again) {
            list();
        } else {
            save(false);
        }
    }

    private void save(boolean last) {
        Tally.Mark mark = tally.mark();
        loading.batches().run(tx -> {
            tally.back(mark);
            loading.moved().around(write(tx), format.file(), tx);
            loading.track().keep(tx, tally.standing(last));
            return true;
        });
        list();
        loading.progress().accept(tally.progress());
        loading.track().kept();
    }

    /** Answers the rows that have changed something. */
    private List<Parameters> write(GraphTransaction tx) {
        if (batch.isEmpty()) {
            return List.of();
        }
        List<Map<String, @Nullable Object>> rows =
                batch.stream().map(Parameters::values).toList();
        Map<Long, Fate> fates = new HashMap<>();
        tx.run(format.statement(), Map.of("rows", rows), found -> {
            Fate fate = Fate.of(found);
            found.get("lines").asList(Value::asLong).forEach(line -> fates.put(line, fate));
            return fate;
        });
        List<Parameters> changed = new ArrayList<>();
        for (Parameters parameters : batch) {
            Fate fate = fates.get(parameters.raw().line());
            if (fate == null) {
                throw new IllegalStateException(format.file().fileName() + ": the graph left a row without an answer");
            }
            if (account(fate, parameters.raw())) {
                changed.add(parameters);
            }
        }
        return changed;
    }

    private void list() {
        WholeLists lists = loading.lists();
        if (lists != null && !batch.isEmpty()) {
            lists.list(loading.batches(), format.file(), batch);
        }
        batch.clear();
        rowsInBatch = 0;
    }

    /** Answers whether the row has changed something. */
    private boolean account(Fate fate, RawRow raw) {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(fate.outcome)) {
                tally.take(outcome);
                return outcome != Outcome.UNCHANGED;
            }
        }
        tally.refuse(fate.reason().at(tally.file(), raw.line(), fate.column), raw);
        return false;
    }

    /**
     * What the graph says of some rows.
     *
     * @param outcome the name of an {@link Outcome} or of a {@link RefusalCode}
     * @param other what stands in its way: a code that nothing bears, or the days of something else
     */
    private record Fate(
            String outcome,
            @Nullable String column,
            @Nullable String other) {

        static Fate of(Record row) {
            return new Fate(row.get("outcome").asString(), textOrNull(row.get("column")), textOrNull(row.get("other")));
        }

        private static @Nullable String textOrNull(Value value) {
            return value.isNull() ? null : value.asString();
        }

        Reason reason() {
            RefusalCode code = RefusalCode.valueOf(outcome);
            String cause = Objects.requireNonNullElse(other, "");
            return switch (code) {
                case UNKNOWN_CODE, ERASED -> Reason.of(code, cause);
                case CORRECTED -> Reason.of(code, LocalDate.parse(cause));
                case BAD_PERIOD -> Reason.inCase(code, "known", LocalDate.parse(cause));
                case PLACE_TAKEN -> Reason.inCase(code, "household", cause);
                case OVERLAP -> overlap(cause.split(" to ", 2));
                default -> throw new IllegalStateException("The graph does not refuse with " + code);
            };
        }

        private static Reason overlap(String... days) {
            LocalDate since = LocalDate.parse(days[0]);
            return days[1].equals("open")
                    ? Reason.inCase(RefusalCode.OVERLAP, "open", since)
                    : Reason.of(RefusalCode.OVERLAP, since, LocalDate.parse(days[1]));
        }
    }
}
