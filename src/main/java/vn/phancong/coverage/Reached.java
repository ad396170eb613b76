package vn.phancong.coverage;

import org.jspecify.annotations.Nullable;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Households.Place;

/**
 * How far the list of a unit has been read: up to and with an entry of a neighbourhood.
 *
 * @param area the neighbourhood
 * @param place the entry's place in it
 * @param passed how many of the neighbourhood's entries that were, so that the next page knows about how many are left. Where
 *     they have become more or fewer since, the page looks into one neighbourhood too many or takes two looks, and is right
 */
public record Reached(AreaId area, Place place, int passed) {

    /** How far it is with the next entry; {@code before} is null for the first of the list. */
    public static Reached with(@Nullable Reached before, AreaId area, Place place) {
        int passed = before != null && before.area().equals(area) ? before.passed() : 0;
        return new Reached(area, place, passed + 1);
    }
}
