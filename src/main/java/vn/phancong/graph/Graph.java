package vn.phancong.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** The graph: reads one statement at a time, writes in transactions. */
public interface Graph {

    /**
     * Rows of one reading statement, as of all that this replica has written before; retried where the server was away
     * for a moment. One Bolt round trip.
     */
    <T> List<T> read(Statement statement, Map<String, ? extends @Nullable Object> parameters, Function<Record, T> row);

    /** As {@link #read}, grouped: each of the keys gets the list of its rows, which may be empty. */
    default <K, T> Map<K, List<T>> readLists(
            Statement statement,
            Map<String, ? extends @Nullable Object> parameters,
            Collection<K> keys,
            Function<Record, K> key,
            Function<Record, T> row) {
        Map<K, List<T>> lists = new LinkedHashMap<>();
        keys.forEach(each -> lists.put(each, new ArrayList<>()));
        read(
                statement,
                parameters,
                found -> lists.computeIfAbsent(key.apply(found), each -> new ArrayList<>())
                        .add(row.apply(found)));
        return lists;
    }

    /**
     * Runs the work in one transaction and commits it. A deadlock or another passing fault rolls back and runs the work
     * again, so it must have no effects outside the graph.
     */
    <T> T write(Function<GraphTransaction, T> work);
}
