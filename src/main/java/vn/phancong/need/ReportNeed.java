package vn.phancong.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import vn.phancong.coverage.DutyRefusal;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.NewIds;
import vn.phancong.need.NeedChanges.HouseholdFacts;
import vn.phancong.territory.HouseholdId;

/** Notes what a household needs (05-CT/TU item 4, Tây Ninh item 2). */
@Component
public final class ReportNeed {

    private static final int LONGEST_TEXT = 500;

    private final NeedChanges needs;
    private final References references;
    private final Changes changes;
    private final NewIds newIds;
    private final Clock clock;

    ReportNeed(NeedChanges needs, References references, Changes changes, NewIds newIds, Clock clock) {
        this.needs = needs;
        this.references = references;
        this.changes = changes;
        this.newIds = newIds;
        this.clock = clock;
    }

    /**
     * What is reported.
     *
     * @param on the day on which it was; null = today
     * @param basis the clause that it was looked for under; null = none
     */
    public record Order(
            HouseholdId household,
            NeedKind kind,
            String text,
            @Nullable LocalDate on,
            @Nullable BasisId basis) {}

    /** Notes it, or says why not. */
    public Outcome<NeedId> report(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = order.on() == null ? today : order.on();
        List<Refusal> refusals = new ArrayList<>();
        if (on.isAfter(today)) {
            refusals.add(Refusal.of(CommonRefusal.IN_FUTURE, "on", on));
        }
        Stream.ofNullable(CommonRefusal.ofText(order.text(), "text", LONGEST_TEXT))
                .forEach(refusals::add);
        if (refusals.isEmpty()) {
            refusals.addAll(references.on(on).basis("basis", order.basis()).refusals());
        }
        return refusals.isEmpty()
                ? changes.change(transaction -> report(order, on, transaction))
                : new Outcome.Refused<>(refusals);
    }

    private Outcome<NeedId> report(Order order, LocalDate on, GraphTransaction transaction) {
        Refusal refusal = refusalOf(order, on, needs.lock(order.household(), on, transaction));
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        NeedId id = new NeedId(newIds.next());
        needs.add(
                new Need(
                        id,
                        order.household(),
                        order.kind(),
                        order.text().strip(),
                        on,
                        null,
                        null,
                        order.basis(),
                        false),
                transaction);
        return new Outcome.Done<>(id);
    }

    private static @Nullable Refusal refusalOf(Order order, LocalDate on, @Nullable HouseholdFacts household) {
        Subject subject = new Subject("Household", order.household().value());
        if (household == null) {
            return Refusal.about(subject, CommonRefusal.UNKNOWN_HOUSEHOLD, "household");
        }
        if (!household.period().contains(on)) {
            return Refusal.about(subject, DutyRefusal.HOUSEHOLD_CLOSED, "household", on);
        }
        return household.open().stream()
                .filter(open -> open.kind() == order.kind())
                .findFirst()
                .map(open -> Refusal.about(subject, NeedRefusal.NEED_ALREADY_OPEN, "kind", open.since()))
                .orElse(null);
    }
}
