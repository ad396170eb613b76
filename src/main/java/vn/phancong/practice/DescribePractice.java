package vn.phancong.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.cascade.BasisId;
import vn.phancong.cascade.References;
import vn.phancong.graph.NewIds;
import vn.phancong.graph.Period;
import vn.phancong.graph.VietnameseText;
import vn.phancong.organization.OrganizationId;
import vn.phancong.practice.PracticeChanges.Change;
import vn.phancong.reading.TaskKind;

/** Describes for others what a body has found to work (chia sẻ mô hình hay, cách làm hiệu quả). */
@Component
public final class DescribePractice {

    /** So many characters a text of a practice may have. */
    static final int LONGEST_TEXT = 5000;

    private static final int LONGEST_NAME = 200;

    private final References references;
    private final PracticeChanges changes;
    private final NewIds ids;
    private final Clock clock;

    DescribePractice(References references, PracticeChanges changes, NewIds ids, Clock clock) {
        this.references = references;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param topic the kind of task that it helps with; null = not said
     * @param on the day; null = today
     */
    public record Order(
            OrganizationId body,
            String name,
            String text,
            @Nullable TaskKind topic,
            @Nullable LocalDate on,
            @Nullable BasisId basis) {}

    /** Describes it, or says why not. */
    public Outcome<PracticeId> describe(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = order.on() == null ? today : order.on();
        String name = VietnameseText.stored(order.name());
        String text = VietnameseText.stored(order.text());
        if (on.isAfter(today)) {
            return Outcome.refused(Refusal.of(CommonRefusal.IN_FUTURE, "on", on));
        }
        List<Refusal> refusals = new ArrayList<>(references
                .on(on)
                .organization("organization", order.body())
                .basis("basis", order.basis())
                .refusals());
        add(refusals, CommonRefusal.ofText(name, "name", LONGEST_NAME));
        add(refusals, CommonRefusal.ofText(text, "text", LONGEST_TEXT));
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Practice practice = new Practice(
                new PracticeId(ids.next()),
                name,
                order.topic(),
                new Period(on, null),
                order.body(),
                order.basis(),
                VietnameseText.sortKey(name));
        return changes.change(change -> describe(practice, text, change));
    }

    private static Outcome<PracticeId> describe(Practice practice, String text, Change change) {
        String name = VietnameseText.folded(practice.name());
        for (Practice other : change.lockDescriber(practice.describedBy())) {
            if (VietnameseText.folded(other.name()).equals(name)
                    && other.period().overlaps(practice.period())) {
                return Outcome.refused(Refusal.about(
                        new Subject("Practice", other.id().value()),
                        PracticeRefusal.PRACTICE_DESCRIBED_ALREADY,
                        "name",
                        other.name(),
                        other.period().since()));
            }
        }
        change.describe(practice, text);
        return new Outcome.Done<>(practice.id());
    }

    private static void add(List<Refusal> refusals, @Nullable Refusal refusal) {
        if (refusal != null) {
            refusals.add(refusal);
        }
    }
}
