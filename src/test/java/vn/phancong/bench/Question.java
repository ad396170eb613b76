package vn.phancong.bench;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * One kind of question to the city, asked about many things, in two ways: by GraphQL, and by Cypher as one would write it by
 * hand for just this answer.
 *
 * @param name what it is called in the table
 * @param about the codes of what it is asked about, in turn
 * @param graphQl the query about one of them
 * @param statement the hand-written Cypher
 * @param parameters its parameters for one of them
 * @param shape makes of its rows what GraphQL answers under {@code data}
 */
record Question(
        String name,
        List<String> about,
        Function<String, String> graphQl,
        String statement,
        Function<String, Map<String, ? extends @Nullable Object>> parameters,
        Function<List<Record>, Map<String, ?>> shape) {

    /** The question asked of the service. */
    Work ours(Asking asking, String of) {
        return work(of, asking, (to, code) -> {
            byte[] body = Asking.bodyOf(graphQl.apply(code));
            return () -> to.answerTo(body);
        });
    }

    /** The question asked of Neo4j. */
    Work floor(Floor floor, String of) {
        return work(of + ", floor", floor, (to, code) -> {
            Map<String, ? extends @Nullable Object> values = parameters.apply(code);
            return () -> to.rows(statement, values);
        });
    }

    private <T> Work work(String of, T to, BiFunction<T, String, Turn> turn) {
        return new Work(
                name + " (" + of + ")",
                about.stream().map(code -> turn.apply(to, code)).toList());
    }

    /** Asks both ways about everything; answers how many rows and bytes both gave, or fails where they differ. */
    Agreement agree(Asking asking, Floor floor) {
        long rows = 0;
        long bytes = 0;
        for (String code : about) {
            String ours = Canonical.of(asking.data(graphQl.apply(code)));
            List<Record> found = floor.rows(statement, parameters.apply(code));
            String theirs = Canonical.of(shape.apply(found));
            if (!ours.equals(theirs)) {
                throw new IllegalStateException(
                        name + " of " + code + " differs:\nGraphQL " + ours + "\nCypher  " + theirs);
            }
            rows += found.size();
            bytes += ours.length();
        }
        return new Agreement(about.size(), rows, bytes);
    }

    /**
     * What two ways to the same answers gave alike.
     *
     * @param answers how many answers were compared
     * @param rows how many rows the hand-written Cypher gave for them
     * @param bytes how long they are together in their common form
     */
    record Agreement(int answers, long rows, long bytes) {}
}
