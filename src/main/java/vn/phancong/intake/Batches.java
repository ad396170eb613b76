package vn.phancong.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import vn.phancong.graph.Graph;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Statement;

/** Into which transaction a batch of rows goes. */
interface Batches {

    <T> List<T> run(Statement statement, Map<String, ? extends @Nullable Object> parameters, Function<Record, T> row);

    /** Each into one of its own, so that a load of any size needs little memory. */
    static Batches each(Graph graph) {
        return new Batches() {
            @Override
            public <T> List<T> run(
                    Statement statement, Map<String, ? extends @Nullable Object> parameters, Function<Record, T> row) {
                return graph.write(tx -> tx.run(statement, parameters, row));
            }
        };
    }

    /** All into the same one, so that each sees those before it even if none of them is to stay. */
    static Batches all(GraphTransaction tx) {
        return new Batches() {
            @Override
            public <T> List<T> run(
                    Statement statement, Map<String, ? extends @Nullable Object> parameters, Function<Record, T> row) {
                return tx.run(statement, parameters, row);
            }
        };
    }
}
