package vn.phancong.coverage.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.AsOf;
import vn.phancong.api.Connection;
import vn.phancong.api.Paging;
import vn.phancong.coverage.CoveringTerritory;
import vn.phancong.coverage.Reached;
import vn.phancong.coverage.Unit;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Households.Place;

/**
 * Where a page of a list of households begins: after what has been read of it.
 *
 * @param paging the page
 * @param reached null = at the start
 */
record ListPosition(Paging paging, @Nullable Reached reached) {

    /** The position that the field's arguments tell. */
    static ListPosition of(Unit unit, CoveringTerritory territory, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        List<String> after = paging.afterParts(4);
        if (after == null) {
            return new ListPosition(paging, null);
        }
        AreaId area = new AreaId(after.get(0));
        if (!territory.lists(unit, area, AsOf.in(environment))) {
            throw paging.invalidCursor();
        }
        Place place = new Place(after.get(1), after.get(2));
        return new ListPosition(paging, new Reached(area, place, passed(after.get(3), paging)));
    }

    private static int passed(String text, Paging paging) {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException e) {
            throw paging.invalidCursor();
        }
    }

    /**
     * The page that begins here, each entry with its cursor.
     *
     * @param found the entries, in the order of the list
     * @param totalCount as for {@link Connection#of}
     */
    <T> Connection<T> page(List<T> found, Function<T, AreaId> area, Function<T, Place> place, Supplier<?> totalCount) {
        List<Entry<T>> entries = new ArrayList<>();
        Reached last = reached;
        for (T node : found) {
            last = Reached.with(last, area.apply(node), place.apply(node));
            entries.add(new Entry<>(node, last));
        }
        return Connection.of(paging, entries, this::cursor, totalCount).map(Entry::node);
    }

    private <T> String cursor(Entry<T> entry) {
        Reached last = entry.reached();
        return paging.cursor(
                last.area().value(), last.place().sortKey(), last.place().code(), Integer.toString(last.passed()));
    }

    private record Entry<T>(T node, Reached reached) {}
}
