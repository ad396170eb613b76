package vn.phancong.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import vn.phancong.coverage.Unit;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Period;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.Office;
import vn.phancong.people.People;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;

/** Lets a member of a committee oversee bodies and areas below it (05-CT/TU item 3, 159-CV/TU item 6, 158-CV/HU item 3). */
@Component
public final class AssignOversight {

    private final Oversights oversights;
    private final References references;
    private final People people;
    private final Seats seats;
    private final Changes changes;
    private final Clock clock;

    AssignOversight(
            Oversights oversights, References references, People people, Seats seats, Changes changes, Clock clock) {
        this.oversights = oversights;
        this.references = references;
        this.people = people;
        this.seats = seats;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param since the first day; null = today
     * @param basis the clause that it rests on; null = none
     */
    public record Order(
            PersonId person,
            List<OrganizationId> organizations,
            List<AreaId> areas,
            @Nullable LocalDate since,
            @Nullable BasisId basis) {}

    /** Assigns all of it, or nothing and says why. */
    public Outcome<List<Oversight>> assign(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = order.since() == null ? today : order.since();
        NamedUnits named = NamedUnits.of(order.organizations(), order.areas());
        List<Refusal> refusals = new ArrayList<>(named.refusals());
        if (since.isAfter(today)) {
            refusals.add(Refusal.of(CommonRefusal.IN_FUTURE, "since", since));
        }
        if (refusals.isEmpty()) {
            refusals.addAll(unknown(order, since));
        }
        if (refusals.isEmpty()) {
            refusals.addAll(notAllowed(order.person(), named, since));
        }
        return refusals.isEmpty()
                ? changes.change(transaction -> assign(order, named, since, transaction))
                : new Outcome.Refused<>(refusals);
    }

    private List<Refusal> unknown(Order order, LocalDate since) {
        return references
                .on(since)
                .person("person", order.person())
                .organizations("organizations", order.organizations())
                .areas("areas", order.areas())
                .basis("basis", order.basis())
                .refusals();
    }

    private List<Refusal> notAllowed(PersonId id, NamedUnits named, LocalDate since) {
        Subject subject = new Subject("Person", id.value());
        var person = people.find(Set.of(id), since).get(id);
        if (person == null || !person.period().contains(since)) {
            return List.of(Refusal.about(subject, DutyRefusal.PERSON_GONE, "person", since));
        }
        List<Office> held = seats.of(Set.of(id), since).getOrDefault(id, List.of());
        if (held.isEmpty()) {
            return List.of(Refusal.about(subject, OversightRefusal.NOT_A_COMMITTEE_MEMBER, "person", since));
        }
        List<Refusal> refusals = new ArrayList<>();
        named.byArgument().forEach((argument, unit) -> {
            if (seats.nearest(held, unit, since) == null) {
                refusals.add(Refusal.about(
                        NamedUnits.subject(unit), OversightRefusal.OUTSIDE_THE_COMMITTEE, argument, since));
            }
        });
        return refusals;
    }

    private Outcome<List<Oversight>> assign(
            Order order, NamedUnits named, LocalDate since, GraphTransaction transaction) {
        Map<Unit, Oversight> known = oversights.lock(order.person(), named.units(), since, transaction).stream()
                .collect(Collectors.toMap(Oversight::what, Function.identity(), (earlier, later) -> earlier));
        List<Refusal> refusals = new ArrayList<>();
        named.byArgument().forEach((argument, unit) -> {
            Oversight already = known.get(unit);
            if (already != null) {
                refusals.add(Refusal.about(
                        NamedUnits.subject(unit),
                        OversightRefusal.ALREADY_OVERSEEN,
                        argument,
                        already.period().since()));
            }
        });
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        oversights.assign(order.person(), named.units(), since, order.basis(), transaction);
        return new Outcome.Done<>(named.units().stream()
                .map(unit -> new Oversight(order.person(), unit, new Period(since, null), order.basis()))
                .toList());
    }
}
