package vn.phancong.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** A transaction under way. */
public interface GraphTransaction {

    /** Rows of one statement, reading or writing, that sees what this transaction has done so far. */
    <T> List<T> run(Statement statement, Map<String, ? extends @Nullable Object> parameters, Function<Record, T> row);

    /** Runs a statement whose rows do not matter. */
    default void run(Statement statement, Map<String, ? extends @Nullable Object> parameters) {
        run(statement, parameters, row -> row);
    }

    /** Gives up all that this transaction has done; the work's result still goes to the caller. */
    void rollBack();
}
