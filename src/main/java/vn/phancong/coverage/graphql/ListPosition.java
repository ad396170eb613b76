package vn.phancong.coverage.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.AsOf;
import vn.phancong.api.Paging;
import vn.phancong.coverage.CoveringTerritory;
import vn.phancong.coverage.Unit;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Households.Place;

/**
 * Where a page of a list of households begins: after a place in a neighbourhood.
 *
 * @param paging the page
 * @param area null = at the start
 * @param place null = at the start
 */
record ListPosition(
        Paging paging, @Nullable AreaId area, @Nullable Place place) {

    /** The position that the field's arguments tell. */
    static ListPosition of(Unit unit, CoveringTerritory territory, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        List<String> after = paging.afterParts(3);
        if (after == null) {
            return new ListPosition(paging, null, null);
        }
        AreaId area = new AreaId(after.get(0));
        if (!territory.lists(unit, area, AsOf.in(environment))) {
            throw paging.invalidCursor();
        }
        return new ListPosition(paging, area, new Place(after.get(1), after.get(2)));
    }

    /** The cursor of an entry. */
    String cursor(AreaId area, Place place) {
        return paging.cursor(area.value(), place.sortKey(), place.code());
    }
}
