package vn.phancong.oversight;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.phancong.cascade.Bases;
import vn.phancong.cascade.Basis;
import vn.phancong.cascade.BasisId;
import vn.phancong.coverage.Assignment;
import vn.phancong.coverage.Unit;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.oversight.Answerable.Line;
import vn.phancong.oversight.Answerable.Role;
import vn.phancong.people.Office;
import vn.phancong.people.People;
import vn.phancong.people.PersonId;

/** Reads, for many levels at once, who stands at them and which clauses say so. */
@Component
class AnswerableEvidence {

    private final People people;
    private final Oversights oversights;
    private final Seats seats;
    private final HeadClauses headClauses;
    private final Bases bases;

    AnswerableEvidence(People people, Oversights oversights, Seats seats, HeadClauses headClauses, Bases bases) {
        this.people = people;
        this.oversights = oversights;
        this.seats = seats;
        this.headClauses = headClauses;
        this.bases = bases;
    }

    /** What is known that day of some levels and some who are in charge of households; a set number of readings. */
    Known of(Collection<Rung> rungs, Collection<Assignment> coverers, LocalDate day) {
        Set<OrganizationId> bodies = rungs.stream()
                .flatMap(rung -> rung.bodies().stream())
                .map(Organization::id)
                .collect(toSet());
        Set<Unit> units = rungs.stream().flatMap(rung -> rung.units().stream()).collect(toSet());
        Map<Unit, List<Oversight>> overseers = oversights.of(units, day);
        Set<PersonId> overseeing = overseers.values().stream()
                .flatMap(List::stream)
                .map(Oversight::person)
                .collect(toSet());
        Set<BasisId> named = Stream.concat(
                        overseers.values().stream()
                                .flatMap(List::stream)
                                .flatMap(each -> Stream.ofNullable(each.basis())),
                        coverers.stream().flatMap(AnswerableEvidence::basisOf))
                .collect(toSet());
        return new Known(
                day,
                bodies.isEmpty() ? Map.of() : people.officersOf(bodies, day),
                overseers,
                seats.of(overseeing, day),
                headClauses.of(bodies, day),
                bases.find(named));
    }

    private static Stream<BasisId> basisOf(Assignment assignment) {
        return Stream.ofNullable(assignment.mandate()).map(mandate -> new BasisId(mandate.value()));
    }

    /** What is known of some levels on a day. */
    final class Known {

        private final LocalDate day;
        private final Map<OrganizationId, List<Office>> officers;
        private final Map<Unit, List<Oversight>> overseers;
        private final Map<PersonId, List<Office>> held;
        private final Map<OrganizationId, List<Basis>> clauses;
        private final Map<BasisId, Basis> named;

        private Known(
                LocalDate day,
                Map<OrganizationId, List<Office>> officers,
                Map<Unit, List<Oversight>> overseers,
                Map<PersonId, List<Office>> held,
                Map<OrganizationId, List<Basis>> clauses,
                Map<BasisId, Basis> named) {
            this.day = day;
            this.officers = officers;
            this.overseers = overseers;
            this.held = held;
            this.clauses = clauses;
            this.named = named;
        }

        AnswerableLevel level(Rung rung) {
            Stream<Answerable> heads = rung.bodies().stream().flatMap(body -> heads(body, rung));
            Stream<Answerable> overseeing = rung.units().stream()
                    .flatMap(unit -> overseers.getOrDefault(unit, List.of()).stream())
                    .map(this::overseer);
            return new AnswerableLevel(
                    rung.area(),
                    rung.organization(),
                    Stream.concat(heads, overseeing).toList());
        }

        AnswerableLevel levelOfCoverers(List<Assignment> coverers) {
            return new AnswerableLevel(
                    null, null, coverers.stream().map(this::coverer).toList());
        }

        private Stream<Answerable> heads(Organization body, Rung rung) {
            Line line = body.kind() == OrganizationKind.STATE_BODY ? Line.STATE : Line.PARTY;
            // The committee's clause names secretary and chairman together, so it holds for the state body that it
            // leads.
            List<Basis> saying = Stream.concat(Stream.of(body), Stream.ofNullable(rung.organization()))
                    .flatMap(each -> clauses.getOrDefault(each.id(), List.of()).stream())
                    .distinct()
                    .toList();
            return officers.getOrDefault(body.id(), List.of()).stream()
                    .filter(office -> office.position().head())
                    .map(office -> new Answerable(Role.HEAD, line, office.holder(), office, null, null, saying));
        }

        private Answerable overseer(Oversight oversight) {
            Office seat = seats.nearest(held.getOrDefault(oversight.person(), List.of()), oversight.what(), day);
            List<Basis> saying = Stream.ofNullable(oversight.basis())
                    .flatMap(basis -> Stream.ofNullable(named.get(basis)))
                    .toList();
            return new Answerable(Role.OVERSEER, Line.PARTY, oversight.person(), seat, oversight, null, saying);
        }

        private Answerable coverer(Assignment assignment) {
            List<Basis> saying = basisOf(assignment)
                    .flatMap(basis -> Stream.ofNullable(named.get(basis)))
                    .toList();
            return new Answerable(Role.COVERER, Line.PARTY, assignment.person(), null, null, assignment, saying);
        }
    }
}
