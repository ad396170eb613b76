package vn.phancong.coverage;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.Gaps.GapFilter;
import vn.phancong.coverage.Gaps.Spot;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Households.Place;

/**
 * Where the gaps of neighbourhoods stand in their lists, kept in memory for as long as nothing has been touched there. A page
 * then asks the graph for its own households alone instead of looking through all of a neighbourhood; whether these are still
 * gaps is always asked.
 */
@Component
class KnownGaps {

    /** With their sort keys about thirty megabytes, which is the gaps of nearly a thousand neighbourhoods. */
    private static final int MOST_SPOTS = 80_000;

    /** So that nothing of a household is kept long after anybody has asked. */
    private static final Duration UNUSED_FOR = Duration.ofHours(1);

    private final Gaps gaps;
    private final Cache<Key, List<Spot>> known = Caffeine.newBuilder()
            .maximumWeight(MOST_SPOTS)
            .weigher((Key key, List<Spot> spots) -> spots.size() + 1)
            .expireAfterAccess(UNUSED_FOR)
            .build();

    KnownGaps(Gaps gaps, CoveragePicture picture) {
        this.gaps = gaps;
        picture.onReload(known::invalidateAll);
    }

    /**
     * A neighbourhood as it was counted.
     *
     * @param hasCell whether a cell is in charge of it
     * @param touches how often it had been touched
     */
    record Neighbourhood(AreaId id, boolean hasCell, long touches) {}

    /**
     * A row of neighbourhoods whose gaps are listed one after the other.
     *
     * @param areas the neighbourhoods in order
     * @param after the place in the first neighbourhood after which the list begins; null = at its start
     */
    record GapStretch(List<Neighbourhood> areas, @Nullable Place after, GapFilter filter) {}

    /** The first gaps of some stretches, in list order. */
    Map<GapStretch, List<Gap>> firstOf(Collection<GapStretch> stretches, int limit, LocalDate day) {
        Map<Neighbourhood, List<Spot>> spots = spotsOf(stretches, day);
        Map<GapStretch, List<Gap>> found = new LinkedHashMap<>();
        List<Filling> fillings = new ArrayList<>();
        for (GapStretch stretch : stretches) {
            List<Gap> list = found.computeIfAbsent(stretch, each -> new ArrayList<>());
            fillings.add(new Filling(stretch, spots, list, limit));
        }
        // Once around, unless something is no gap any more which another replica has not told of yet.
        while (fillings.stream().anyMatch(Filling::takesMore)) {
            Map<HouseholdId, Boolean> hasCell = new HashMap<>();
            fillings.forEach(filling -> filling.askFor(hasCell));
            Map<HouseholdId, Gap> still = gaps.of(hasCell, day);
            fillings.forEach(filling -> filling.take(still));
        }
        return found;
    }

    private Map<Neighbourhood, List<Spot>> spotsOf(Collection<GapStretch> stretches, LocalDate day) {
        List<Key> keys = stretches.stream()
                .flatMap(stretch -> stretch.areas().stream())
                .distinct()
                .map(area -> new Key(area, day))
                .toList();
        Map<Neighbourhood, List<Spot>> spots = new HashMap<>();
        known.getAll(keys, missing -> look(missing, day)).forEach((key, list) -> spots.put(key.area(), list));
        return spots;
    }

    private Map<Key, List<Spot>> look(Set<? extends Key> missing, LocalDate day) {
        Map<AreaId, Boolean> hasCell = missing.stream()
                .map(Key::area)
                .collect(toMap(Neighbourhood::id, Neighbourhood::hasCell, (one, same) -> one));
        Map<AreaId, List<Spot>> seen = gaps.spotsOf(hasCell, day);
        return missing.stream()
                .collect(toMap(key -> key, key -> seen.getOrDefault(key.area().id(), List.of())));
    }

    private record Key(Neighbourhood area, LocalDate day) {}

    /** A gap to come, and the neighbourhood that it is expected in. */
    private record Expected(Spot spot, Neighbourhood area) {}

    /** The list of a stretch while it is filled. */
    private static final class Filling {

        private final GapFilter filter;
        private final Iterator<Expected> left;
        private final List<Gap> list;
        private final int limit;
        private List<Expected> asked = List.of();

        Filling(GapStretch stretch, Map<Neighbourhood, List<Spot>> spots, List<Gap> list, int limit) {
            this.filter = stretch.filter();
            this.list = list;
            this.limit = limit;
            Neighbourhood first = stretch.areas().get(0);
            Place after = stretch.after();
            this.left = stretch.areas().stream()
                    .flatMap(area -> spots.getOrDefault(area, List.of()).stream()
                            .filter(spot -> after == null
                                    || !area.equals(first)
                                    || spot.place().isAfter(after))
                            .map(spot -> new Expected(spot, area)))
                    .filter(expected -> filter.passes(
                            expected.spot().reason(), expected.spot().vulnerable()))
                    .iterator();
        }

        boolean takesMore() {
            return list.size() < limit && left.hasNext();
        }

        void askFor(Map<HouseholdId, Boolean> hasCell) {
            asked = new ArrayList<>();
            while (list.size() + asked.size() < limit && left.hasNext()) {
                Expected next = left.next();
                asked.add(next);
                hasCell.put(next.spot().household(), next.area().hasCell());
            }
        }

        void take(Map<HouseholdId, Gap> still) {
            asked.stream()
                    .flatMap(expected -> isListed(still.get(expected.spot().household()), expected.area()))
                    .forEach(list::add);
            asked = List.of();
        }

        private Stream<Gap> isListed(@Nullable Gap gap, Neighbourhood area) {
            return gap != null
                            && gap.area().equals(area.id())
                            && filter.passes(
                                    gap.reason(),
                                    !gap.household().vulnerability().isEmpty())
                    ? Stream.of(gap)
                    : Stream.empty();
        }
    }
}
