package vn.phancong.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.Unit;
import vn.phancong.inspection.PlaceChecks.Checks;
import vn.phancong.inspection.PlaceChecks.Window;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.Area;

/** Which places of organisations have not been checked for long. */
@Component
public final class UncheckedPlaces {

    private static final Comparator<UncheckedPlace> LONGEST_FIRST =
            Comparator.comparing(UncheckedPlace::lastOn, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final PlaceChecks checks;
    private final InspectedPlaces places;

    UncheckedPlaces(PlaceChecks checks, InspectedPlaces places) {
        this.checks = checks;
        this.places = places;
    }

    /** The places of an organisation that were not checked within so many days. */
    public record Asked(OrganizationId organization, int days) {}

    /** How many places there are, and how many of them have never been checked. */
    record Count(int places, int never) {}

    /** The places, those never checked first, then the longest unchecked; among equals in tree order. */
    public Map<Asked, List<UncheckedPlace>> of(Set<Asked> asked, LocalDate day) {
        Map<OrganizationId, List<UncheckedPlace>> all =
                allOf(asked.stream().map(Asked::organization).collect(Collectors.toSet()), day);
        Map<Asked, List<UncheckedPlace>> lists = new HashMap<>();
        for (Asked each : asked) {
            LocalDate latest = day.minusDays(each.days());
            lists.put(
                    each,
                    all.getOrDefault(each.organization(), List.of()).stream()
                            .filter(place ->
                                    place.lastOn() == null || !place.lastOn().isAfter(latest))
                            .sorted(LONGEST_FIRST)
                            .toList());
        }
        return lists;
    }

    Map<OrganizationId, Count> countNever(Set<OrganizationId> organizations, LocalDate day) {
        Map<OrganizationId, Count> counts = new HashMap<>();
        allOf(organizations, day).forEach((organization, all) -> {
            long never = all.stream().filter(place -> place.lastOn() == null).count();
            counts.put(organization, new Count(all.size(), Math.toIntExact(never)));
        });
        return counts;
    }

    private Map<OrganizationId, List<UncheckedPlace>> allOf(Set<OrganizationId> organizations, LocalDate day) {
        Map<OrganizationId, List<Area>> areas = new HashMap<>();
        organizations.forEach(each -> areas.put(each, places.neighbourhoodsOf(each, day)));
        Set<Unit> units = areas.values().stream()
                .flatMap(Collection::stream)
                .map(area -> new Unit.OfArea(area.id()))
                .collect(Collectors.toSet());
        Map<Unit, Checks> found = checks.of(units, new Window(day, day, day, day, null));
        Map<OrganizationId, List<UncheckedPlace>> all = new HashMap<>();
        areas.forEach((organization, own) -> all.put(
                organization,
                own.stream()
                        .map(area -> new UncheckedPlace(
                                area,
                                found.getOrDefault(new Unit.OfArea(area.id()), Checks.NONE)
                                        .lastOn()))
                        .toList()));
        return all;
    }
}
