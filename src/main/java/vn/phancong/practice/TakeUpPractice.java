package vn.phancong.practice;

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
import vn.phancong.api.Refusal.Subject;
import vn.phancong.api.RefusalCode;
import vn.phancong.cascade.BasisId;
import vn.phancong.cascade.References;
import vn.phancong.graph.Period;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;
import vn.phancong.practice.PracticeChanges.Change;

/** Notes that bodies take up what another one practises (học tập, nhân rộng mô hình). */
@Component
public final class TakeUpPractice {

    private static final int MOST = 500;

    private final Organizations organizations;
    private final References references;
    private final PracticeChanges changes;
    private final Clock clock;

    TakeUpPractice(Organizations organizations, References references, PracticeChanges changes, Clock clock) {
        this.organizations = organizations;
        this.references = references;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param from the body from which they have learnt it; null = the one that described it
     * @param on the day; null = today
     */
    public record Order(
            PracticeId practice,
            List<OrganizationId> bodies,
            @Nullable OrganizationId from,
            @Nullable LocalDate on,
            @Nullable BasisId basis) {}

    /** All of them take it up, or none and it says why. */
    public Outcome<PracticeId> takeUp(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = order.on() == null ? today : order.on();
        List<Refusal> refusals = refusalsOf(order, on, today);
        return changes.change(change -> {
            Practice practice = change.lock(order.practice());
            if (practice == null) {
                List<Refusal> all = new ArrayList<>();
                all.add(PracticeRules.unknown(order.practice()));
                all.addAll(refusals);
                return new Outcome.Refused<>(all);
            }
            return refusals.isEmpty() ? takeUp(order, practice, on, change) : new Outcome.Refused<>(refusals);
        });
    }

    private List<Refusal> refusalsOf(Order order, LocalDate on, LocalDate today) {
        int size = order.bodies().size();
        if (size == 0) {
            return List.of(Refusal.of(CommonRefusal.NOTHING_NAMED, "organizations"));
        }
        if (size > MOST) {
            return List.of(Refusal.of(CommonRefusal.TOO_MANY, "organizations", size, MOST));
        }
        if (on.isAfter(today)) {
            return List.of(Refusal.of(CommonRefusal.IN_FUTURE, "on", on));
        }
        List<Refusal> refusals = new ArrayList<>(references
                .on(on)
                .organizations("organizations", order.bodies())
                .organization("from", order.from())
                .basis("basis", order.basis())
                .refusals());
        Set<OrganizationId> named = new HashSet<>();
        for (int i = 0; i < size; i++) {
            if (!named.add(order.bodies().get(i))) {
                refusals.add(about(order.bodies().get(i), CommonRefusal.NAMED_TWICE, "organizations." + i));
            }
        }
        return refusals;
    }

    private Outcome<PracticeId> takeUp(Order order, Practice practice, LocalDate on, Change change) {
        Refusal ofDay = PracticeRules.refusalOfDay(practice, on);
        if (ofDay != null) {
            return Outcome.refused(ofDay);
        }
        OrganizationId from = order.from() == null ? practice.describedBy() : order.from();
        List<OrganizationId> all = new ArrayList<>(order.bodies());
        all.add(from);
        Map<OrganizationId, List<Adoption>> adoptions = change.adoptionsBy(practice.id(), Set.copyOf(all));
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < order.bodies().size(); i++) {
            OrganizationId body = order.bodies().get(i);
            Refusal refusal =
                    refusalOf(body, "organizations." + i, practice, adoptions.getOrDefault(body, List.of()), on);
            if (refusal != null) {
                refusals.add(refusal);
            }
        }
        boolean practised = from.equals(practice.describedBy())
                || adoptions.getOrDefault(from, List.of()).stream()
                        .anyMatch(each -> each.period().contains(on));
        if (!practised) {
            refusals.add(about(from, PracticeRefusal.NOT_PRACTISED_THERE, "from", name(from, on), on));
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        change.takeUp(practice.id(), order.bodies(), from, on, order.basis());
        return new Outcome.Done<>(practice.id());
    }

    private @Nullable Refusal refusalOf(
            OrganizationId body, String argument, Practice practice, List<Adoption> adoptions, LocalDate on) {
        if (body.equals(practice.describedBy())) {
            return about(body, PracticeRefusal.DESCRIBED_BY_ITSELF, argument, name(body, on));
        }
        Period wanted = new Period(on, null);
        return adoptions.stream()
                .filter(each -> each.period().overlaps(wanted))
                .findFirst()
                .map(each -> about(
                        body,
                        PracticeRefusal.TOOK_UP_ALREADY,
                        argument,
                        name(body, on),
                        each.period().since()))
                .orElse(null);
    }

    private String name(OrganizationId body, LocalDate on) {
        var found = organizations.on(on).find(body);
        return found == null ? "—" : found.name();
    }

    private static Refusal about(OrganizationId body, RefusalCode code, String argument, Object... details) {
        return Refusal.about(new Subject("Organization", body.value()), code, argument, details);
    }
}
