package vn.phancong.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
import vn.phancong.territory.AreaId;

/** Sets up a duty line (lập đường dây nóng, tổ chức trực ban; 05-CT/TU item 3, 159-CV/TU item 4). */
@Component
public final class OpenDutyLine {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_AREAS = 500;

    private final RosterChanges changes;
    private final References references;
    private final NewIds ids;
    private final Clock clock;

    OpenDutyLine(RosterChanges changes, References references, NewIds ids, Clock clock) {
        this.changes = changes;
        this.references = references;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param organization that keeps it
     * @param phone as it is written; null = none
     * @param areas that it serves; empty = it serves its body alone
     * @param hours at which it must be held
     * @param since the first day; null = today
     */
    public record Order(
            OrganizationId organization,
            String name,
            DutyLineKind kind,
            @Nullable String phone,
            List<AreaId> areas,
            DutyHours hours,
            @Nullable LocalDate since,
            @Nullable BasisId basis) {}

    /** Sets it up, or says why not. */
    public Outcome<DutyLineId> open(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = order.since() == null ? today : order.since();
        List<Refusal> refusals = refusalsOf(order, since, today);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        DutyLine line = new DutyLine(
                new DutyLineId(ids.next()),
                order.kind(),
                order.name(),
                order.phone() == null ? null : Phone.digits(order.phone()),
                order.hours(),
                List.of(),
                List.of(),
                new Period(since, null),
                order.organization(),
                order.basis(),
                VietnameseText.sortKey(order.name()));
        return changes.change(change -> {
            change.open(line, order.areas());
            return new Outcome.Done<>(line.id());
        });
    }

    private List<Refusal> refusalsOf(Order order, LocalDate since, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        Stream.of(
                        CommonRefusal.ofText(order.name(), "name", LONGEST_NAME),
                        LineRules.ofDay(since, "since", today),
                        ofPhone(order.phone()),
                        ofHours(order.hours()))
                .filter(Objects::nonNull)
                .forEach(refusals::add);
        if (order.areas().size() > MOST_AREAS) {
            refusals.add(
                    Refusal.of(CommonRefusal.TOO_MANY, "areas", order.areas().size(), MOST_AREAS));
        }
        Set<AreaId> named = new HashSet<>();
        for (int i = 0; i < order.areas().size(); i++) {
            AreaId area = order.areas().get(i);
            if (!named.add(area)) {
                refusals.add(Refusal.about(new Subject("Area", area.value()), CommonRefusal.NAMED_TWICE, "areas." + i));
            }
        }
        return refusals.isEmpty()
                ? references
                        .on(since)
                        .organization("organization", order.organization())
                        .openAreas("areas", order.areas())
                        .basis("basis", order.basis())
                        .refusals()
                : refusals;
    }

    private static @Nullable Refusal ofPhone(@Nullable String phone) {
        return phone == null || Phone.digits(phone) != null
                ? null
                : Refusal.of(RosterRefusal.PHONE_NOT_UNDERSTOOD, "phone", phone);
    }

    private static @Nullable Refusal ofHours(DutyHours hours) {
        return hours.makeSense()
                ? null
                : Refusal.of(RosterRefusal.HOURS_NOT_UNDERSTOOD, "hours", hours.from(), hours.to());
    }
}
