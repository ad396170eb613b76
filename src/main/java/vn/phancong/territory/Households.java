package vn.phancong.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The households of the graph. */
public interface Households {

    /** Those of the given households that exist, as of that day. */
    Map<HouseholdId, Household> find(Set<HouseholdId> ids, LocalDate day);

    /** The household with that code as of that day, also where it is not there yet or any more; null = there never was one. */
    @Nullable Household withCode(String code, LocalDate day);

    /**
     * The first households of some stretches of neighbourhoods, in list order.
     *
     * @param limit how many of each stretch at the most
     */
    Map<Stretch, List<Household>> firstOf(Collection<Stretch> stretches, int limit, LocalDate day);

    /**
     * A row of neighbourhoods whose households are listed one after the other.
     *
     * @param areas the neighbourhoods, in order
     * @param after the place in the first neighbourhood after which the list begins; null = at its start
     * @param includeExempt whether households that nobody needs to be in charge of are listed too
     */
    record Stretch(List<AreaId> areas, @Nullable Place after, boolean includeExempt) {}

    /** A place in the list of a neighbourhood. */
    record Place(String sortKey, String code) {

        /** Whether it comes later in the list. */
        public boolean isAfter(Place other) {
            int order = sortKey.compareTo(other.sortKey);
            return order == 0 ? code.compareTo(other.code) > 0 : order > 0;
        }
    }
}
