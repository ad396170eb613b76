package vn.phancong.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.coverage.Duties.Absence;
import vn.phancong.coverage.Duties.Change;
import vn.phancong.graph.Period;
import vn.phancong.people.Availability;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

/** Notes from when until when a person can or cannot be counted on. */
@Component
public final class SetAvailability {

    private final DutyChanges changes;
    private final Clock clock;

    SetAvailability(DutyChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param availability AVAILABLE ends the absence that holds on the first day; GONE cannot be set
     * @param since the first day; null = today
     * @param until the first day no longer; null = open; only for an absence
     */
    public record Order(
            PersonId person,
            Availability availability,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /** Notes it, or says why not. */
    public Outcome<Set<HouseholdId>> set(Order order, @Nullable IdempotencyKey key) {
        LocalDate since = order.since() == null ? LocalDate.now(clock) : order.since();
        if (order.until() != null && !order.until().isAfter(since)) {
            return new Outcome.Refused<>(
                    List.of(Refusal.of(DutyRefusal.ENDS_BEFORE_START, "until", order.until(), since)));
        }
        return changes.change(
                order.person(), null, key, (change, named) -> apply(order, new Period(since, order.until()), change));
    }

    private static List<Refusal> apply(Order order, Period period, Change change) {
        PersonId person = order.person();
        var facts = change.person(person, period.since());
        Subject subject = new Subject("Person", person.value());
        if (facts == null) {
            return List.of(Refusal.about(subject, DutyRefusal.UNKNOWN_PERSON, "person"));
        }
        if (!facts.period().contains(period.since())) {
            return List.of(Refusal.about(subject, DutyRefusal.PERSON_GONE, "person", period.since()));
        }
        if (order.availability() == Availability.AVAILABLE) {
            change.endAbsence(person, period.since());
            return List.of();
        }
        Absence wanted = new Absence(order.availability(), period);
        List<Absence> known = change.absencesOf(person, period.since());
        if (known.contains(wanted)) {
            return List.of();
        }
        for (Absence other : known) {
            if (other.period().since().isAfter(period.since()) && other.period().overlaps(period)) {
                return List.of(Refusal.about(
                        subject,
                        DutyRefusal.ABSENCE_OVERLAPS,
                        "since",
                        other.period().since()));
            }
        }
        change.endAbsence(person, period.since());
        change.beginAbsence(person, wanted);
        return List.of();
    }
}
