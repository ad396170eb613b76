package vn.phancong.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.phancong.api.Refusal;
import vn.phancong.coverage.Unit;
import vn.phancong.inspection.Inspection.Draw;
import vn.phancong.inspection.InspectionChanges.Change;
import vn.phancong.inspection.InspectionSample.Pick;
import vn.phancong.inspection.PlaceChecks.Checks;
import vn.phancong.inspection.PlaceChecks.Window;
import vn.phancong.inspection.SampleInspections.Frame;

/**
 * What is to be inspected, locked so that nobody else plans a check of it meanwhile.
 *
 * @param draws how each was drawn; empty = they were named
 * @param refusals why they cannot be inspected; empty = they can
 */
record Chosen(List<Target> targets, Map<Unit, Draw> draws, List<Refusal> refusals) {

    /** What somebody has named, none of it with a check less than so many days before or after; 0 = whatever has. */
    static Chosen named(List<Target> targets, int notWithinDays, Window window, Change change) {
        List<Unit> units = targets.stream().map(Target::unit).toList();
        change.lock(units);
        if (notWithinDays == 0) {
            return new Chosen(targets, Map.of(), List.of());
        }
        Map<Unit, Checks> checks = change.checksOf(units, window);
        List<Refusal> refusals = new ArrayList<>();
        for (Target target : targets) {
            LocalDate near = checks.getOrDefault(target.unit(), Checks.NONE).near();
            if (near != null) {
                refusals.add(Refusal.about(
                        target.subject(),
                        InspectionRefusal.RECENTLY_INSPECTED,
                        target.argument(),
                        near,
                        notWithinDays));
            }
        }
        return new Chosen(targets, Map.of(), refusals);
    }

    /** What the lot gives. What somebody else planned before the places were locked may change it, so it is drawn until all are. */
    static Chosen drawn(Frame frame, LocalDate today, Change change) {
        Window window = frame.window(today);
        Set<Unit> locked = new HashSet<>();
        InspectionSample sample = frame.draw(change.checksOf(frame.units(), window));
        while (!locked.containsAll(unitsOf(sample))) {
            change.lock(unitsOf(sample));
            locked.addAll(unitsOf(sample));
            sample = frame.draw(change.checksOf(frame.units(), window));
        }
        if (sample.picks().isEmpty()) {
            Refusal none = Refusal.of(InspectionRefusal.NO_PLACE_LEFT, "sample.within", sample.places());
            return new Chosen(List.of(), Map.of(), List.of(none));
        }
        Map<Unit, Draw> draws = new HashMap<>();
        for (Pick pick : sample.picks()) {
            draws.put(new Unit.OfArea(pick.area().id()), new Draw(frame.asked().seed(), pick.weight()));
        }
        List<Target> targets = unitsOf(sample).stream()
                .map(unit -> new Target(unit, "sample.within"))
                .toList();
        return new Chosen(targets, draws, List.of());
    }

    private static List<Unit> unitsOf(InspectionSample sample) {
        return sample.picks().stream()
                .map(pick -> new Unit.OfArea(pick.area().id()))
                .collect(Collectors.toUnmodifiableList());
    }
}
