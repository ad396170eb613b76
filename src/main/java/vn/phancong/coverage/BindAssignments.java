package vn.phancong.coverage;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.coverage.Duties.Change;
import vn.phancong.coverage.Duties.PersonFacts;
import vn.phancong.coverage.Duties.Unbound;
import vn.phancong.coverage.Mandates.Mandate;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

/**
 * Puts assignments that were made before a document came under its clause: from a day on they bear its undertaking. What
 * stood on any day before stays as it was, and no figure of coverage moves.
 */
@Component
public final class BindAssignments {

    private static final int MOST_PEOPLE = 500;

    private final DutyChanges changes;
    private final MandateRules rules;
    private final CoveragePicture picture;
    private final Clock clock;

    BindAssignments(DutyChanges changes, MandateRules rules, CoveragePicture picture, Clock clock) {
        this.changes = changes;
        this.rules = rules;
        this.picture = picture;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param people whose assignments without an undertaking; to households of the target set of its body
     * @param on the first day under the undertaking; null = today
     */
    public record Order(
            MandateId mandate,
            List<PersonId> people,
            @Nullable LocalDate on) {}

    /** Binds all of them, or none and says why. */
    public Outcome<Set<HouseholdId>> bind(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = order.on() == null ? today : order.on();
        Mandate mandate = rules.find(order.mandate(), on);
        Refusal refusal = refusalOf(order, mandate, on, today);
        if (refusal != null || mandate == null) {
            return new Outcome.Refused<>(refusal == null ? List.of() : List.of(refusal));
        }
        Map<String, PersonId> people =
                order.people().stream().collect(toMap(PersonId::value, each -> each, (one, same) -> one, TreeMap::new));
        return changes.change(Set.copyOf(people.values()), null, null, (change, bound) -> {
            List<Refusal> refusals = new ArrayList<>();
            Map<PersonId, Set<HouseholdId>> found = new HashMap<>();
            people.values().forEach(person -> {
                Refusal why = refusalOf(person, order, mandate, on, change);
                if (why != null) {
                    refusals.add(why);
                } else {
                    found.put(person, unbound(person, mandate, on, change));
                }
            });
            if (refusals.isEmpty()) {
                found.forEach((person, households) -> change.bind(person, households, order.mandate(), on));
                found.values().forEach(bound::addAll);
            }
            return refusals;
        });
    }

    private @Nullable Refusal refusalOf(Order order, @Nullable Mandate mandate, LocalDate on, LocalDate today) {
        if (order.people().isEmpty()) {
            return Refusal.of(DutyRefusal.NOTHING_NAMED, "people");
        }
        if (order.people().size() > MOST_PEOPLE) {
            return Refusal.of(DutyRefusal.TOO_MANY, "people", order.people().size(), MOST_PEOPLE);
        }
        return on.isAfter(today)
                ? Refusal.of(DutyRefusal.IN_FUTURE, "on", on)
                : rules.refusalOf(order.mandate(), mandate);
    }

    private @Nullable Refusal refusalOf(PersonId person, Order order, Mandate mandate, LocalDate on, Change change) {
        String argument = "people." + order.people().indexOf(person);
        PersonFacts facts = change.person(person, on);
        return facts == null
                ? Refusal.about(new Subject("Person", person.value()), DutyRefusal.UNKNOWN_PERSON, argument)
                : rules.refusalOf(person, facts, mandate, argument, on);
    }

    /** The households of the target set of which the person is in charge without an undertaking. */
    private Set<HouseholdId> unbound(PersonId person, Mandate mandate, LocalDate on, Change change) {
        Territory territory = picture.territory(on);
        return change.unbound(person, on).stream()
                .filter(each -> !mandate.vulnerableOnly() || each.vulnerable())
                .filter(each -> territory.isTarget(mandate.body(), each.area()))
                .map(Unbound::household)
                .collect(Collectors.toSet());
    }
}
