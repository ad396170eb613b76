package vn.phancong.api;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, in the shape of the GraphQL cursor connections specification.
 *
 * @param <T> the nodes
 * @see <a href="https://relay.dev/graphql/connections.htm">GraphQL Cursor Connections</a>
 */
public final class Connection<T> {

    private final List<T> nodes;
    private final IntFunction<String> cursors;
    private final boolean hasNextPage;
    private final boolean hasPreviousPage;
    private final Supplier<?> totalCount;

    private Connection(
            List<T> nodes, IntFunction<String> cursors, boolean hasNext, boolean hasPrevious, Supplier<?> totalCount) {
        this.nodes = nodes;
        this.cursors = cursors;
        this.hasNextPage = hasNext;
        this.hasPreviousPage = hasPrevious;
        this.totalCount = totalCount;
    }

    /**
     * A page from what was found, which holds one node more than the page where there is a next page.
     *
     * @param found at most {@link Paging#limit()} nodes
     * @param cursor the cursor of a node
     * @param totalCount counts the whole list, or promises to; asked only where a client wants to know
     */
    public static <T> Connection<T> of(
            Paging paging, List<T> found, Function<T, String> cursor, Supplier<?> totalCount) {
        boolean more = found.size() > paging.first();
        List<T> nodes = found.stream().limit(paging.first()).toList();
        return new Connection<>(
                nodes, place -> cursor.apply(nodes.get(place)), more, paging.after() != null, totalCount);
    }

    /**
     * A page of a list that is whole in memory.
     *
     * @param cursor the cursor of a node
     * @throws InvalidArgument where the cursor belongs to none of the nodes
     */
    public static <T> Connection<T> within(Paging paging, List<T> all, Function<T, String> cursor) {
        int start = 0;
        if (paging.after() != null) {
            start = all.stream().map(cursor).toList().indexOf(paging.after()) + 1;
            if (start == 0) {
                throw paging.invalidCursor();
            }
        }
        return of(paging, all.subList(start, all.size()), cursor, all::size);
    }

    /** The same page with other nodes in it. */
    public <R> Connection<R> map(Function<T, R> mapping) {
        return new Connection<>(
                nodes.stream().map(mapping).toList(), cursors, hasNextPage, hasPreviousPage, totalCount);
    }

    /** The nodes with their cursors. */
    public List<Edge<T>> edges() {
        return IntStream.range(0, nodes.size())
                .mapToObj(place -> new Edge<>(cursors.apply(place), nodes.get(place)))
                .toList();
    }

    /** The nodes alone. */
    public List<T> nodes() {
        return nodes;
    }

    /** Where the page stands in the list. */
    public PageInfo pageInfo() {
        String start = nodes.isEmpty() ? null : cursors.apply(0);
        String end = nodes.isEmpty() ? null : cursors.apply(nodes.size() - 1);
        return new PageInfo(hasNextPage, hasPreviousPage, start, end);
    }

    /** How long the whole list is; counted only now. */
    public Object totalCount() {
        return totalCount.get();
    }

    /** A node and the cursor after which the next page begins. */
    public record Edge<T>(String cursor, T node) {}

    /** Where a page stands in its list. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}
}
