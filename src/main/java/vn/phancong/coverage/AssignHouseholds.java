package vn.phancong.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.coverage.Duties.Change;
import vn.phancong.coverage.Duties.HouseholdFacts;
import vn.phancong.coverage.Duties.PersonFacts;
import vn.phancong.coverage.Mandates.Mandate;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;

/** Puts a person in charge of households (phân công phụ trách hộ gia đình; 190-CV/TU item 2, 158-CV/HU item 2). */
@Component
public final class AssignHouseholds {

    private final DutyChanges changes;
    private final CoveragePicture picture;
    private final MandateRules rules;
    private final Clock clock;

    AssignHouseholds(DutyChanges changes, CoveragePicture picture, MandateRules rules, Clock clock) {
        this.changes = changes;
        this.picture = picture;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param since the first day; null = today
     * @param outsideArea whether households outside the areas of the person's organisations are meant on purpose
     * @param assignedBy who decided it; null = not told
     * @param mandate the undertaking that it carries out; null = none
     */
    public record Order(
            PersonId person,
            List<HouseholdId> households,
            AssignmentRole role,
            @Nullable LocalDate since,
            boolean outsideArea,
            @Nullable PersonId assignedBy,
            @Nullable MandateId mandate) {}

    /** Assigns all of the households, or none and says why. */
    public Outcome<Set<HouseholdId>> assign(Order order, @Nullable IdempotencyKey key) {
        LocalDate since = order.since() == null ? LocalDate.now(clock) : order.since();
        Mandate mandate = rules.find(order.mandate(), since);
        return changes.change(order.person(), order.households(), key, (change, households) -> {
            Refusal refusal = order.mandate() == null ? null : rules.refusalOf(order.mandate(), mandate);
            List<Refusal> refusals = refusal != null ? List.of(refusal) : refusalsOf(order, mandate, since, change);
            if (refusals.isEmpty()) {
                change.assign(order.person(), households, order, since);
            }
            return refusals;
        });
    }

    private List<Refusal> refusalsOf(Order order, @Nullable Mandate mandate, LocalDate since, Change change) {
        PersonFacts person = change.person(order.person(), since);
        Subject subject = new Subject("Person", order.person().value());
        if (person == null) {
            return List.of(Refusal.about(subject, DutyRefusal.UNKNOWN_PERSON, "person"));
        }
        if (!person.period().contains(since)) {
            return List.of(Refusal.about(subject, DutyRefusal.PERSON_GONE, "person", since));
        }
        if (person.organizations().isEmpty() && person.everBelonged()) {
            return List.of(Refusal.about(subject, DutyRefusal.MEMBERSHIP_CLOSED, "person", since));
        }
        if (order.assignedBy() != null && change.person(order.assignedBy(), since) == null) {
            return List.of(Refusal.about(
                    new Subject("Person", order.assignedBy().value()), DutyRefusal.UNKNOWN_PERSON, "assignedBy"));
        }
        Refusal outside = mandate == null ? null : rules.refusalOf(order.person(), person, mandate, "person", since);
        if (outside != null) {
            return List.of(outside);
        }
        return refusalsOf(order, person, since, change);
    }

    private List<Refusal> refusalsOf(Order order, PersonFacts person, LocalDate since, Change change) {
        Map<HouseholdId, HouseholdFacts> facts =
                change.households(order.person(), DutyChanges.sorted(order.households()), since);
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < order.households().size(); i++) {
            HouseholdId id = order.households().get(i);
            Refusal refusal = refusalOf(id, "households." + i, facts.get(id), person, order, since);
            if (refusal != null) {
                refusals.add(refusal);
            }
        }
        return refusals;
    }

    private @Nullable Refusal refusalOf(
            HouseholdId id,
            String argument,
            @Nullable HouseholdFacts household,
            PersonFacts person,
            Order order,
            LocalDate since) {
        Subject subject = new Subject("Household", id.value());
        if (household == null) {
            return Refusal.about(subject, DutyRefusal.UNKNOWN_HOUSEHOLD, argument);
        }
        if (!household.period().contains(since)) {
            return Refusal.about(subject, DutyRefusal.HOUSEHOLD_CLOSED, argument, since);
        }
        if (household.area() == null) {
            return Refusal.about(subject, DutyRefusal.HOUSEHOLD_NOWHERE, argument, since);
        }
        if (household.covered() != null) {
            return Refusal.about(
                    subject,
                    DutyRefusal.ALREADY_COVERED,
                    argument,
                    household.covered().since());
        }
        return order.outsideArea() || isTarget(person, household.area(), since)
                ? null
                : Refusal.about(subject, DutyRefusal.OUTSIDE_AREA, argument);
    }

    private boolean isTarget(PersonFacts person, AreaId area, LocalDate day) {
        Territory territory = picture.territory(day);
        return person.organizations().stream().anyMatch(each -> territory.isTarget(each, area));
    }
}
