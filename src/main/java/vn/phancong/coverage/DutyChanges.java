package vn.phancong.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.coverage.Duties.Change;
import vn.phancong.coverage.Duties.HouseholdFacts;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

/** What all changes of duties have in common: bounds, one transaction, and figures that show the change. */
@Component
class DutyChanges {

    private static final int MOST_HOUSEHOLDS = 500;

    private final Duties duties;
    private final CoveragePicture picture;

    DutyChanges(Duties duties, CoveragePicture picture) {
        this.duties = duties;
        this.picture = picture;
    }

    /**
     * Runs the work in one transaction.
     *
     * @param named the households that the client named; null = none have to be named
     * @param work gets the households in a fixed order, to which it may add; returns why it refuses
     */
    Outcome<Set<HouseholdId>> change(
            PersonId person,
            @Nullable List<HouseholdId> named,
            @Nullable IdempotencyKey key,
            BiFunction<Change, Set<HouseholdId>, List<Refusal>> work) {
        return change(Set.of(person), named, key, work);
    }

    /** As the other, for several persons at once. */
    Outcome<Set<HouseholdId>> change(
            Set<PersonId> people,
            @Nullable List<HouseholdId> named,
            @Nullable IdempotencyKey key,
            BiFunction<Change, Set<HouseholdId>, List<Refusal>> work) {
        if (named != null && named.isEmpty()) {
            return new Outcome.Refused<>(List.of(Refusal.of(DutyRefusal.NOTHING_NAMED, "households")));
        }
        if (named != null && named.size() > MOST_HOUSEHOLDS) {
            return new Outcome.Refused<>(
                    List.of(Refusal.of(DutyRefusal.TOO_MANY, "households", named.size(), MOST_HOUSEHOLDS)));
        }
        Set<HouseholdId> meant = sorted(named == null ? List.of() : named);
        var result = duties.change(people, key, meant, change -> {
            // A deadlock runs the work again, so what the first attempt added must not stay.
            meant.clear();
            meant.addAll(named == null ? List.of() : named);
            return work.apply(change, meant);
        });
        if (!result.refusals().isEmpty()) {
            return new Outcome.Refused<>(result.refusals());
        }
        picture.show(result.touched());
        return new Outcome.Done<>(meant);
    }

    /** Each household once, always in the same order, so that concurrent changes take their locks alike. */
    static Set<HouseholdId> sorted(Collection<HouseholdId> households) {
        Set<HouseholdId> sorted = new TreeSet<>(Comparator.comparing(HouseholdId::value));
        sorted.addAll(households);
        return sorted;
    }

    /**
     * Checks that the person covers each of the households on a day.
     *
     * @param named null = all that the person covers
     */
    static Checked covering(PersonId person, @Nullable List<HouseholdId> named, LocalDate on, Change change) {
        if (change.person(person, on) == null) {
            return new Checked(
                    Set.of(),
                    List.of(Refusal.about(
                            new Subject("Person", person.value()), DutyRefusal.UNKNOWN_PERSON, "person")));
        }
        List<HouseholdId> meant = named == null ? List.copyOf(change.householdsOf(person, on)) : named;
        Map<HouseholdId, HouseholdFacts> facts = change.households(person, sorted(meant), on);
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < meant.size(); i++) {
            Subject subject = new Subject("Household", meant.get(i).value());
            HouseholdFacts household = facts.get(meant.get(i));
            if (household == null) {
                refusals.add(Refusal.about(subject, DutyRefusal.UNKNOWN_HOUSEHOLD, "households." + i));
            } else if (household.covered() == null) {
                refusals.add(Refusal.about(subject, DutyRefusal.NOT_COVERED, "households." + i, on));
            } else if (on.isBefore(household.covered().since())) {
                refusals.add(Refusal.about(
                        subject,
                        DutyRefusal.ENDS_BEFORE_START,
                        "households." + i,
                        on,
                        household.covered().since()));
            }
        }
        return new Checked(new LinkedHashSet<>(sorted(meant)), refusals);
    }

    /**
     * What a check came to.
     *
     * @param households all that are meant
     * @param refusals why they cannot be changed; empty = they can
     */
    record Checked(Set<HouseholdId> households, List<Refusal> refusals) {}
}
