package vn.phancong.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.Stop.Reason;
import vn.phancong.organization.Organization;

/** Finds the bodies at which a directive does not go on. */
final class Stops {

    private final CascadeView view;
    private final Map<UndertakingId, List<Standing>> below;

    /** Those with an acknowledgement anywhere below. */
    private final Set<UndertakingId> passedOn = new HashSet<>();

    private Stops(CascadeView view) {
        this.view = view;
        this.below = view.byAbove(view.all());
        for (Standing each : view.all()) {
            if (each.isLive() && acknowledgedOn(each) != null) {
                markAbove(each);
            }
        }
    }

    /** In tree order. */
    static List<Stop> of(CascadeView view) {
        Stops stops = new Stops(view);
        Map<Organization, Map<Reason, List<Found>>> found = new TreeMap<>(view.treeOrder());
        for (Standing each : view.inside()) {
            Found stop = each.isLive() ? stops.find(each) : null;
            if (stop != null) {
                found.computeIfAbsent(each.body(), body -> new TreeMap<>())
                        .computeIfAbsent(stop.reason(), reason -> new ArrayList<>())
                        .add(stop);
            }
        }
        List<Stop> all = new ArrayList<>();
        found.forEach((body, reasons) -> reasons.forEach((reason, same) -> all.add(stop(body, reason, same))));
        return all;
    }

    private static Stop stop(Organization body, Reason reason, List<Found> found) {
        LocalDate since =
                found.stream().map(Found::since).min(Comparator.naturalOrder()).orElseThrow();
        return new Stop(
                body, reason, since, found.stream().map(Found::undertaking).toList());
    }

    private @Nullable Found find(Standing standing) {
        Undertaking undertaking = standing.undertaking();
        LocalDate acknowledged = acknowledgedOn(standing);
        if (acknowledged != null) {
            boolean stops = below.containsKey(undertaking.id()) && !passedOn.contains(undertaking.id());
            return stops ? new Found(undertaking, Reason.NOTHING_BELOW, acknowledged) : null;
        }
        Standing above = view.above(standing);
        LocalDate could = above == null ? undertaking.sentOn() : acknowledgedOn(above);
        if (could == null) {
            return null;
        }
        LocalDate since = could.isBefore(undertaking.sentOn()) ? undertaking.sentOn() : could;
        return new Found(undertaking, Reason.NEVER_ACKNOWLEDGED, since);
    }

    private void markAbove(Standing standing) {
        Standing above = view.above(standing);
        while (above != null && passedOn.add(above.undertaking().id())) {
            above = view.above(above);
        }
    }

    private @Nullable LocalDate acknowledgedOn(Standing standing) {
        return standing.undertaking().acknowledgedOn(view.day());
    }

    private record Found(Undertaking undertaking, Reason reason, LocalDate since) {}
}
