package vn.phancong.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.schema.DataFetchingEnvironment;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for. Cursors are keysets: the sort key of the node, never an offset.
 *
 * @param list the list's name, which its cursors bear, so that those of another list are told apart
 * @param first how many nodes at the most
 * @param after the cursor of the last node before the page; null = at the start
 */
public record Paging(String list, int first, @Nullable String after) {

    /** More than this at once is refused. */
    public static final int LARGEST = 200;

    private static final int LONGEST_ECHO = 60;
    private static final char SEPARATOR = '\u001f';

    /**
     * The page that a field's arguments {@code first} and {@code after} ask for.
     *
     * @throws InvalidArgument where the page is too large
     */
    public static Paging of(DataFetchingEnvironment environment) {
        int first = Objects.requireNonNull(environment.<Integer>getArgument("first"));
        if (first < 0 || first > LARGEST) {
            throw new InvalidArgument(ErrorCode.PAGE_SIZE, "first", first, LARGEST);
        }
        return new Paging(environment.getField().getName(), first, environment.getArgument("after"));
    }

    /** How many nodes to read: one more than the page, to know whether there is a next one. */
    public int limit() {
        return first + 1;
    }

    /** A cursor of this list that holds the parts of a sort key. */
    public String cursor(String... parts) {
        String joined = list + SEPARATOR + String.join(String.valueOf(SEPARATOR), parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
    }

    /**
     * The parts that {@link #cursor} put into the cursor after which the page begins; null = at the start.
     *
     * @throws InvalidArgument where this list never gave such a cursor
     */
    public @Nullable List<String> afterParts(int count) {
        if (after == null) {
            return null;
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(after), UTF_8);
            List<String> parts = List.of(joined.split(String.valueOf(SEPARATOR), -1));
            if (parts.size() == count + 1 && parts.get(0).equals(list)) {
                return parts.subList(1, parts.size());
            }
        } catch (IllegalArgumentException e) {
            throw invalidCursor();
        }
        throw invalidCursor();
    }

    /** The refusal of the cursor. */
    public InvalidArgument invalidCursor() {
        return new InvalidArgument(ErrorCode.INVALID_CURSOR, "after", after == null ? "" : shortened(after));
    }

    private static String shortened(String cursor) {
        return cursor.length() <= LONGEST_ECHO ? cursor : cursor.substring(0, LONGEST_ECHO) + "…";
    }
}
