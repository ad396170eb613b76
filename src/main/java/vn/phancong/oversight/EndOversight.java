package vn.phancong.oversight;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Changes;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.cascade.References;
import vn.phancong.coverage.Unit;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Period;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;

/** Ends what a member of a committee oversees; it stays in the history. */
@Component
public final class EndOversight {

    private final Oversights oversights;
    private final References references;
    private final Changes changes;
    private final Clock clock;

    EndOversight(Oversights oversights, References references, Changes changes, Clock clock) {
        this.oversights = oversights;
        this.references = references;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param until the first day on which the person no longer oversees it; null = today
     */
    public record Order(
            PersonId person,
            List<OrganizationId> organizations,
            List<AreaId> areas,
            @Nullable LocalDate until) {}

    /** Ends all of it, or nothing and says why. */
    public Outcome<List<Oversight>> end(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = order.until() == null ? today : order.until();
        NamedUnits named = NamedUnits.of(order.organizations(), order.areas());
        List<Refusal> refusals = new ArrayList<>(named.refusals());
        if (until.isAfter(today)) {
            refusals.add(Refusal.of(CommonRefusal.IN_FUTURE, "until", until));
        }
        if (refusals.isEmpty()) {
            refusals.addAll(
                    references.on(until).person("person", order.person()).refusals());
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Map<String, Refusal> unknown = unknown(order, until);
        return changes.change(transaction -> end(order.person(), named, unknown, until, transaction));
    }

    /** What is closed can still be overseen on paper, so what is not there is refused only where nobody oversees it. */
    private Map<String, Refusal> unknown(Order order, LocalDate until) {
        return references
                .on(until)
                .organizations("organizations", order.organizations())
                .areas("areas", order.areas())
                .refusals()
                .stream()
                .collect(toMap(Refusal::argument, Function.identity()));
    }

    private Outcome<List<Oversight>> end(
            PersonId person,
            NamedUnits named,
            Map<String, Refusal> unknown,
            LocalDate until,
            GraphTransaction transaction) {
        Map<Unit, Oversight> open = oversights.lock(person, named.units(), until, transaction).stream()
                .filter(each -> each.period().until() == null)
                .collect(toMap(Oversight::what, Function.identity()));
        List<Refusal> refusals = new ArrayList<>();
        named.byArgument().forEach((argument, unit) -> {
            Refusal refusal = refusalOf(argument, unit, open.get(unit), unknown.get(argument), until);
            if (refusal != null) {
                refusals.add(refusal);
            }
        });
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        oversights.end(person, named.units(), until, transaction);
        return new Outcome.Done<>(named.units().stream()
                .map(unit -> ended(Objects.requireNonNull(open.get(unit)), until))
                .toList());
    }

    private static @Nullable Refusal refusalOf(
            String argument, Unit unit, @Nullable Oversight open, @Nullable Refusal unknown, LocalDate until) {
        if (open == null) {
            return unknown != null
                    ? unknown
                    : Refusal.about(NamedUnits.subject(unit), OversightRefusal.NOT_OVERSEEN, argument, until);
        }
        LocalDate since = open.period().since();
        return until.isBefore(since)
                ? Refusal.about(NamedUnits.subject(unit), CommonRefusal.ENDS_BEFORE_START, argument, until, since)
                : null;
    }

    private static Oversight ended(Oversight open, LocalDate until) {
        return new Oversight(
                open.person(), open.what(), new Period(open.period().since(), until), open.basis());
    }
}
