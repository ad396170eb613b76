package vn.phancong.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Changes;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.cascade.BasisId;
import vn.phancong.cascade.References;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.NewIds;
import vn.phancong.need.NeedChanges.NeedFacts;
import vn.phancong.organization.OrganizationId;

/** Notes what a body has given for needs, and under which decision (05-CT/TU item 4, 68/NQ-CP). */
@Component
public final class GiveSupport {

    private static final int MOST = 500;
    private static final int LONGEST_TEXT = 500;

    private final NeedChanges needs;
    private final Decisions decisions;
    private final References references;
    private final Changes changes;
    private final NewIds newIds;
    private final Clock clock;

    GiveSupport(
            NeedChanges needs,
            Decisions decisions,
            References references,
            Changes changes,
            NewIds newIds,
            Clock clock) {
        this.needs = needs;
        this.decisions = decisions;
        this.references = references;
        this.changes = changes;
        this.newIds = newIds;
        this.clock = clock;
    }

    /**
     * What was given.
     *
     * @param on the day on which it was; null = today
     * @param amount in đồng; null = not counted in money
     * @param text what it was; null = not told
     * @param number the number of the document that grants it; null = none, or the directive is named
     * @param directive the document that grants it; null = none, or the number is named
     * @param basis the clause that it rests on; null = none
     */
    public record Order(
            List<NeedId> needs,
            OrganizationId by,
            NeedKind kind,
            @Nullable LocalDate on,
            @Nullable Long amount,
            @Nullable String text,
            @Nullable String number,
            @Nullable DirectiveId directive,
            @Nullable BasisId basis) {}

    /** Notes it for all needs that are named, or for none and says why. */
    public Outcome<SupportId> give(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = order.on() == null ? today : order.on();
        List<Refusal> refusals = new ArrayList<>(refusalsOf(order));
        if (on.isAfter(today)) {
            refusals.add(Refusal.of(CommonRefusal.IN_FUTURE, "on", on));
        }
        if (refusals.isEmpty()) {
            refusals.addAll(references
                    .on(on)
                    .organization("by", order.by())
                    .basis("basis", order.basis())
                    .refusals());
        }
        Outcome<Decisions.Decision> decision = decisions.of(order.number(), order.directive(), on);
        refusals.addAll(decision.refusals());
        Decisions.Decision found = decision.ifDone(known -> known);
        return refusals.isEmpty() && found != null
                ? changes.change(transaction -> give(order, on, found, transaction))
                : new Outcome.Refused<>(refusals);
    }

    private static List<Refusal> refusalsOf(Order order) {
        List<Refusal> refusals = new ArrayList<>();
        if (order.needs().isEmpty()) {
            refusals.add(Refusal.of(CommonRefusal.NOTHING_NAMED, "needs"));
        } else if (order.needs().size() > MOST) {
            refusals.add(
                    Refusal.of(CommonRefusal.TOO_MANY, "needs", order.needs().size(), MOST));
        }
        Set<NeedId> seen = new HashSet<>();
        for (int i = 0; i < order.needs().size(); i++) {
            NeedId need = order.needs().get(i);
            if (!seen.add(need)) {
                refusals.add(Refusal.about(subject(need), CommonRefusal.NAMED_TWICE, "needs." + i));
            }
        }
        if (order.amount() != null && order.amount() < 0) {
            refusals.add(Refusal.of(NeedRefusal.AMOUNT_NEGATIVE, "amount", order.amount()));
        }
        if (order.text() != null) {
            Stream.ofNullable(CommonRefusal.ofText(order.text(), "text", LONGEST_TEXT))
                    .forEach(refusals::add);
        }
        return refusals;
    }

    private Outcome<SupportId> give(
            Order order, LocalDate on, Decisions.Decision decision, GraphTransaction transaction) {
        Map<NeedId, NeedFacts> facts = needs.lock(Set.copyOf(order.needs()), transaction);
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < order.needs().size(); i++) {
            NeedId need = order.needs().get(i);
            Refusal refusal = refusalOf(need, "needs." + i, facts.get(need), on);
            if (refusal != null) {
                refusals.add(refusal);
            }
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Directive directive = decision.directive();
        Support support = new Support(
                new SupportId(newIds.next()),
                order.needs(),
                order.by(),
                order.kind(),
                on,
                order.amount(),
                order.text() == null ? null : order.text().strip(),
                decision.number(),
                directive == null ? null : directive.id(),
                order.basis());
        needs.add(support, transaction);
        return new Outcome.Done<>(support.id());
    }

    private static @Nullable Refusal refusalOf(NeedId id, String argument, @Nullable NeedFacts need, LocalDate on) {
        if (need == null) {
            return Refusal.about(subject(id), NeedRefusal.UNKNOWN_NEED, argument);
        }
        LocalDate since = need.period().since();
        if (on.isBefore(since)) {
            return Refusal.about(subject(id), NeedRefusal.SUPPORT_BEFORE_NEED, argument, on, since);
        }
        LocalDate until = need.period().until();
        return until != null && !on.isBefore(until)
                ? Refusal.about(subject(id), NeedRefusal.NEED_CLOSED, argument, until)
                : null;
    }

    private static Subject subject(NeedId need) {
        return new Subject("Need", need.value());
    }
}
