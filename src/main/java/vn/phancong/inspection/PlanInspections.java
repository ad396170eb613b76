package vn.phancong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.cascade.References;
import vn.phancong.coverage.Unit;
import vn.phancong.graph.NewIds;
import vn.phancong.inspection.Inspection.Draw;
import vn.phancong.inspection.PlaceChecks.Window;
import vn.phancong.inspection.SampleInspections.Frame;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.AreaId;

/** Plans inspections of bodies and places, named or drawn by lot (lên kế hoạch kiểm tra). */
@Component
public final class PlanInspections {

    private static final int MOST = 50;

    private final InspectionChanges changes;
    private final CommissionRules rules;
    private final Impartiality impartiality;
    private final References references;
    private final SampleInspections samples;
    private final InspectedPlaces places;
    private final NewIds ids;
    private final Clock clock;

    PlanInspections(
            InspectionChanges changes,
            CommissionRules rules,
            Impartiality impartiality,
            References references,
            SampleInspections samples,
            InspectedPlaces places,
            NewIds ids,
            Clock clock) {
        this.changes = changes;
        this.rules = rules;
        this.impartiality = impartiality;
        this.references = references;
        this.samples = samples;
        this.places = places;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is to be planned: one inspection of each area and organisation that is named, or of each place that is drawn.
     *
     * @param sample how to draw places; null = those that are named
     * @param notWithinDays nothing that is named and has a check less than so many days before or after; 0 = whatever has
     * @param on the day for which it is planned, in the future or not
     * @param since the day on which it is planned, whose figures count in a draw; null = today, or {@code on} where that lies before
     */
    public record Order(
            List<AreaId> areas,
            List<OrganizationId> organizations,
            SampleInspections.@Nullable Asked sample,
            int notWithinDays,
            LocalDate on,
            @Nullable LocalDate since,
            Commission commission) {}

    /** Plans all of them, or none and says why. */
    public Outcome<List<InspectionId>> plan(Order order) {
        return plan(order, Insight.ALL);
    }

    /** The same by what somebody may know: of checks that are kept from them nothing is said, and they are not heeded. */
    public Outcome<List<InspectionId>> plan(Order order, Insight insight) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = since(order, today);
        List<Target> targets = targets(order);
        List<Refusal> refusals = refusalsOf(order, targets, since, today);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Ties ties = impartiality.of(order.commission(), order.on());
        Commission commission = rules.withDocument(order.commission(), today);
        Frame frame = order.sample() == null ? null : samples.frame(order.sample(), order.on(), since, insight);
        Window window = Window.around(order.on(), order.notWithinDays(), today, today, places.insiders(insight, today));
        return changes.change(change -> {
            Chosen chosen = frame == null
                    ? Chosen.named(targets, order.notWithinDays(), window, change)
                    : Chosen.drawn(frame, today, change);
            List<Refusal> reasons = new ArrayList<>(chosen.refusals());
            chosen.targets().forEach(target -> reasons.addAll(ties.refusalsOf(target, "")));
            if (!reasons.isEmpty()) {
                return new Outcome.Refused<>(reasons.stream().distinct().toList());
            }
            List<Inspection> made = chosen.targets().stream()
                    .map(target -> inspection(order, commission, since, target.unit(), chosen.draws()))
                    .toList();
            change.create(made, commission.inspectors());
            return new Outcome.Done<>(made.stream().map(Inspection::id).toList());
        });
    }

    private static LocalDate since(Order order, LocalDate today) {
        if (order.since() != null) {
            return order.since();
        }
        return order.on().isBefore(today) ? order.on() : today;
    }

    private static List<Target> targets(Order order) {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < order.areas().size(); i++) {
            targets.add(new Target(new Unit.OfArea(order.areas().get(i)), "areas." + i));
        }
        for (int i = 0; i < order.organizations().size(); i++) {
            targets.add(new Target(new Unit.OfOrganization(order.organizations().get(i)), "organizations." + i));
        }
        return targets;
    }

    private List<Refusal> refusalsOf(Order order, List<Target> targets, LocalDate since, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (order.sample() == null && targets.isEmpty()) {
            refusals.add(Refusal.of(CommonRefusal.NOTHING_NAMED, "areas"));
        } else if (order.sample() != null && !targets.isEmpty()) {
            refusals.add(Refusal.of(CommonRefusal.NAMED_TWICE, "sample"));
        } else if (targets.size() > MOST) {
            refusals.add(Refusal.of(CommonRefusal.TOO_MANY, "areas", targets.size(), MOST));
        }
        if (since.isAfter(today)) {
            refusals.add(Refusal.of(CommonRefusal.IN_FUTURE, "since", since));
        } else if (order.on().isBefore(since)) {
            refusals.add(Refusal.of(CommonRefusal.ENDS_BEFORE_START, "on", order.on(), since));
        }
        if (!refusals.isEmpty()) {
            return refusals;
        }
        addTwice(refusals, targets);
        refusals.addAll(rules.refusalsOf(order.commission(), "", order.on()));
        refusals.addAll(rules.unknown(targets, order.on()));
        if (order.sample() != null) {
            refusals.addAll(references
                    .on(since)
                    .organization("sample.within", order.sample().within())
                    .refusals());
        }
        return refusals;
    }

    private static void addTwice(List<Refusal> refusals, List<Target> targets) {
        Set<Unit> seen = new HashSet<>();
        targets.stream()
                .filter(target -> !seen.add(target.unit()))
                .forEach(target ->
                        refusals.add(Refusal.about(target.subject(), CommonRefusal.NAMED_TWICE, target.argument())));
    }

    private Inspection inspection(
            Order order, Commission commission, LocalDate since, Unit unit, Map<Unit, Draw> draws) {
        return new Inspection(
                new InspectionId(ids.next()),
                unit,
                commission.by(),
                commission.announced(),
                since,
                order.on(),
                null,
                null,
                commission.decision(),
                commission.under(),
                commission.teamName(),
                commission.basis(),
                draws.get(unit),
                "");
    }
}
