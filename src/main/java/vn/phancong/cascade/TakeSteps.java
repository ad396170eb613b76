package vn.phancong.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.cascade.StepOrder.Choice;
import vn.phancong.cascade.UndertakingChanges.Change;
import vn.phancong.cascade.UndertakingChanges.Facts;
import vn.phancong.cascade.UndertakingChanges.NewStep;
import vn.phancong.organization.Organizations;

/** Moves undertakings on: bodies acknowledge, take up, report; the body above accepts or sends back. */
@Component
public final class TakeSteps {

    private static final int MOST = 500;

    private final UndertakingChanges changes;
    private final ReportingLines lines;
    private final Organizations organizations;
    private final Clock clock;

    TakeSteps(UndertakingChanges changes, ReportingLines lines, Organizations organizations, Clock clock) {
        this.changes = changes;
        this.lines = lines;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Takes the step with all undertakings that are meant, or with none and says why. */
    public Outcome<List<UndertakingId>> take(StepOrder order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = order.on() == null ? today : order.on();
        Refusal refusal = StepRules.refusalOf(order, on, today);
        if (refusal == null && order.choice() instanceof Choice.Named named) {
            refusal = refusalOf(named);
        }
        if (refusal == null && order.choice() instanceof Choice.Nothing) {
            refusal = Refusal.of(CascadeRefusal.NOTHING_NAMED, "undertakings");
        }
        if (refusal != null) {
            return new Outcome.Refused<>(List.of(refusal));
        }
        return changes.change(change -> take(order, on, change));
    }

    private static @Nullable Refusal refusalOf(Choice.Named named) {
        int size = named.undertakings().size();
        if (size == 0) {
            return Refusal.of(CascadeRefusal.NOTHING_NAMED, "undertakings");
        }
        return size > MOST ? Refusal.of(CascadeRefusal.TOO_MANY, "undertakings", size, MOST) : null;
    }

    private Outcome<List<UndertakingId>> take(StepOrder order, LocalDate on, Change change) {
        List<UndertakingId> meant = order.choice() instanceof Choice.OfBody ofBody
                ? change.ofBody(ofBody.directive(), ofBody.body())
                : ((Choice.Named) order.choice()).undertakings();
        if (order.choice() instanceof Choice.OfBody ofBody && meant.isEmpty()) {
            Subject subject = new Subject("Organization", ofBody.body().value());
            return new Outcome.Refused<>(
                    List.of(Refusal.about(subject, CascadeRefusal.NOT_OF_THE_BODY, "organization")));
        }
        Map<UndertakingId, Facts> facts = change.lockUndertakings(new LinkedHashSet<>(meant));
        var tops = lines.topsOf(facts.values().stream().map(Facts::directive).collect(Collectors.toSet()));
        StepRules rules = new StepRules(order, on, organizations.on(on), tops);
        return order.choice() instanceof Choice.OfBody
                ? takeWhereOpen(List.copyOf(facts.values()), rules, change)
                : takeAll(meant, facts, rules, change);
    }

    /** Of a body's undertakings those that cannot take the step are left as they are, unless none can. */
    private Outcome<List<UndertakingId>> takeWhereOpen(List<Facts> facts, StepRules rules, Change change) {
        List<Facts> open = facts.stream()
                .filter(each -> rules.isDone(each) || rules.isOpenTo(each))
                .toList();
        List<Facts> meant = open.isEmpty() ? facts : open;
        Map<UndertakingId, Facts> byId = new LinkedHashMap<>();
        meant.forEach(each -> byId.put(each.id(), each));
        return takeAll(List.copyOf(byId.keySet()), byId, rules, change);
    }

    private Outcome<List<UndertakingId>> takeAll(
            List<UndertakingId> meant, Map<UndertakingId, Facts> facts, StepRules rules, Change change) {
        List<Refusal> refusals = new ArrayList<>();
        Map<UndertakingId, Integer> numbers = new LinkedHashMap<>();
        boolean named = rules.order().choice() instanceof Choice.Named;
        for (int i = 0; i < meant.size(); i++) {
            UndertakingId id = meant.get(i);
            String argument = named ? "undertakings." + i : "organization";
            Facts each = facts.get(id);
            if (each == null) {
                refusals.add(Refusal.about(
                        new Subject("Undertaking", id.value()), CascadeRefusal.UNKNOWN_UNDERTAKING, argument));
            } else if (!rules.isDone(each)) {
                Refusal refusal = rules.refusalOf(each, argument);
                if (refusal != null) {
                    refusals.add(refusal);
                }
                numbers.put(id, each.last() == null ? 1 : each.last().number() + 1);
            }
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        if (numbers.isEmpty()) {
            change.leaveAsItWas();
        } else {
            change.add(numbers, newStep(rules));
        }
        return new Outcome.Done<>(meant.stream().distinct().toList());
    }

    private NewStep newStep(StepRules rules) {
        StepOrder order = rules.order();
        return new NewStep(
                order.status(), rules.on(), OffsetDateTime.now(clock), order.reason(), order.by(), order.report());
    }
}
