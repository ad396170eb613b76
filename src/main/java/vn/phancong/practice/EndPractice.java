package vn.phancong.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.cascade.References;
import vn.phancong.graph.VietnameseText;
import vn.phancong.organization.OrganizationId;
import vn.phancong.practice.PracticeChanges.Change;

/** Notes that a body gives a practice up, or that the one that described it withdraws it (thôi áp dụng, rút mô hình). */
@Component
public final class EndPractice {

    private final References references;
    private final PracticeChanges changes;
    private final Clock clock;

    EndPractice(References references, PracticeChanges changes, Clock clock) {
        this.references = references;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param body who gives it up; null = it is withdrawn
     * @param on the first day no longer; null = today
     * @param text why; null = not said
     */
    public record Order(
            PracticeId practice,
            @Nullable OrganizationId body,
            @Nullable LocalDate on,
            @Nullable String text) {}

    /** Ends it, or says why not. */
    public Outcome<PracticeId> end(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = order.on() == null ? today : order.on();
        String text = order.text() == null ? null : VietnameseText.stored(order.text());
        List<Refusal> refusals = new ArrayList<>();
        if (on.isAfter(today)) {
            refusals.add(Refusal.of(CommonRefusal.IN_FUTURE, "on", on));
        } else {
            refusals.addAll(
                    references.on(on).organization("organization", order.body()).refusals());
        }
        Refusal ofText = text == null ? null : CommonRefusal.ofText(text, "text", DescribePractice.LONGEST_TEXT);
        if (ofText != null) {
            refusals.add(ofText);
        }
        return changes.change(change -> {
            Practice practice = change.lock(order.practice());
            if (practice == null) {
                refusals.add(PracticeRules.unknown(order.practice()));
            }
            return practice == null || !refusals.isEmpty()
                    ? new Outcome.Refused<>(List.copyOf(refusals))
                    : end(order.body(), practice, on, text, change);
        });
    }

    private static Outcome<PracticeId> end(
            @Nullable OrganizationId body, Practice practice, LocalDate on, @Nullable String text, Change change) {
        Refusal refusal = PracticeRules.refusalOfDay(practice, on);
        if (refusal == null) {
            refusal = body == null
                    ? refusalToWithdraw(practice, on, change)
                    : refusalToGiveUp(practice, body, on, change);
        }
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        if (body == null) {
            change.withdraw(practice.id(), on, text);
        } else {
            change.giveUp(practice.id(), body, on, text);
        }
        return new Outcome.Done<>(practice.id());
    }

    private static @Nullable Refusal refusalToWithdraw(Practice practice, LocalDate on, Change change) {
        LocalDate last = change.lastPractisedOn(practice.id());
        LocalDate since = practice.period().since();
        LocalDate latest = last == null || last.isBefore(since) ? since : last;
        return on.isAfter(latest) ? null : Refusal.of(CommonRefusal.ENDS_BEFORE_START, "on", on, latest);
    }

    private static @Nullable Refusal refusalToGiveUp(
            Practice practice, OrganizationId body, LocalDate on, Change change) {
        Adoption open = change.adoptionsBy(practice.id(), Set.of(body)).getOrDefault(body, List.of()).stream()
                .filter(each -> each.period().until() == null)
                .findFirst()
                .orElse(null);
        if (open == null) {
            return Refusal.about(
                    new Subject("Organization", body.value()), PracticeRefusal.NOT_TAKEN_UP, "organization", on);
        }
        LocalDate since = open.period().since();
        return on.isAfter(since) ? null : Refusal.of(CommonRefusal.ENDS_BEFORE_START, "on", on, since);
    }
}
