package vn.phancong.api;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, in the shape of the GraphQL cursor connections specification.
 *
 * @param <T> the nodes
 * @see <a href="https://relay.dev/graphql/connections.htm">GraphQL Cursor Connections</a>
 */
public final class Connection<T> {

    private final List<Edge<T>> edges;
    private final boolean hasNextPage;
    private final boolean hasPreviousPage;
    private final Supplier<?> totalCount;

    private Connection(List<Edge<T>> edges, boolean hasNext, boolean hasPrevious, Supplier<?> totalCount) {
        this.edges = edges;
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
        List<Edge<T>> edges = found.stream()
                .limit(paging.first())
                .map(node -> new Edge<>(cursor.apply(node), node))
                .toList();
        return new Connection<>(edges, more, paging.after() != null, totalCount);
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
        List<Edge<R>> mapped = edges.stream()
                .map(edge -> new Edge<>(edge.cursor(), mapping.apply(edge.node())))
                .toList();
        return new Connection<>(mapped, hasNextPage, hasPreviousPage, totalCount);
    }

    /** The nodes with their cursors. */
    public List<Edge<T>> edges() {
        return edges;
    }

    /** The nodes alone. */
    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    /** Where the page stands in the list. */
    public PageInfo pageInfo() {
        String start = edges.isEmpty() ? null : edges.get(0).cursor();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
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
