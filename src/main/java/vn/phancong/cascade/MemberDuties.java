package vn.phancong.cascade;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.cascade.Duty.Tie;
import vn.phancong.cascade.HouseholdClauses.Charge;
import vn.phancong.directive.Directives;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.people.Membership;
import vn.phancong.people.Office;
import vn.phancong.people.People;
import vn.phancong.people.PersonId;
import vn.phancong.reading.TaskKind;

/** The duties of persons, and where each comes from. */
@Component
public final class MemberDuties {

    private final HouseholdClauses clauses;
    private final Undertakings undertakings;
    private final Directives directives;
    private final People people;
    private final Organizations organizations;

    MemberDuties(
            HouseholdClauses clauses,
            Undertakings undertakings,
            Directives directives,
            People people,
            Organizations organizations) {
        this.clauses = clauses;
        this.undertakings = undertakings;
        this.directives = directives;
        this.people = people;
        this.organizations = organizations;
    }

    /** What each person has to do that day: as coverer, as head of a body, as a member. */
    public Map<PersonId, List<Duty>> of(Set<PersonId> persons, LocalDate day) {
        Map<PersonId, List<Charge>> charges = clauses.chargesOf(persons, day);
        Map<PersonId, List<Office>> offices = people.officesOf(persons, day);
        Map<PersonId, List<Membership>> memberships = people.membershipsOf(persons, day);
        Map<UndertakingId, Undertaking> covered = covered(charges);
        Map<OrganizationId, List<Undertaking>> ofBodies = ofBodies(offices, memberships, day);
        Map<TaskId, Task> tasks = tasks(ofBodies);
        Map<PersonId, List<Duty>> duties = new HashMap<>();
        for (PersonId person : persons) {
            List<Duty> own = new ArrayList<>();
            for (Charge charge : charges.getOrDefault(person, List.of())) {
                Undertaking undertaking = covered.get(charge.undertaking());
                if (undertaking != null && undertaking.isThereOn(day)) {
                    own.add(new Duty(undertaking, Tie.COVERER, charge.households()));
                }
            }
            offices.getOrDefault(person, List.of()).stream()
                    .filter(office -> office.position().head())
                    .map(Office::organization)
                    .distinct()
                    .flatMap(body -> ofBodies.getOrDefault(body, List.of()).stream())
                    .forEach(each -> own.add(new Duty(each, Tie.HEAD, 0)));
            memberships.getOrDefault(person, List.of()).stream()
                    .map(Membership::organization)
                    .distinct()
                    .flatMap(body -> ofBodies.getOrDefault(body, List.of()).stream())
                    .filter(each -> isOfEachMember(tasks.get(each.task())))
                    .forEach(each -> own.add(new Duty(each, Tie.MEMBER, 0)));
            duties.put(person, own);
        }
        return duties;
    }

    private static boolean isOfEachMember(@Nullable Task task) {
        return task != null && (task.kind() == TaskKind.MEMBER_DUTY || task.kind() == TaskKind.DISSEMINATE);
    }

    private Map<UndertakingId, Undertaking> covered(Map<PersonId, List<Charge>> charges) {
        Set<UndertakingId> ids = charges.values().stream()
                .flatMap(List::stream)
                .map(Charge::undertaking)
                .collect(toSet());
        return ids.isEmpty() ? Map.of() : undertakings.find(ids);
    }

    private Map<OrganizationId, List<Undertaking>> ofBodies(
            Map<PersonId, List<Office>> offices, Map<PersonId, List<Membership>> memberships, LocalDate day) {
        OrganizationTree tree = organizations.on(day);
        Set<OrganizationId> bodies = new HashSet<>();
        offices.values().forEach(each -> each.forEach(office -> bodies.add(office.organization())));
        memberships.values().forEach(each -> each.forEach(tie -> bodies.add(tie.organization())));
        bodies.removeIf(body -> tree.find(body) == null);
        Map<OrganizationId, List<Undertaking>> found = new HashMap<>();
        if (!bodies.isEmpty()) {
            undertakings
                    .ofBodies(bodies)
                    .forEach((body, all) -> found.put(
                            body,
                            all.stream().filter(each -> each.isThereOn(day)).toList()));
        }
        return found;
    }

    private Map<TaskId, Task> tasks(Map<OrganizationId, List<Undertaking>> ofBodies) {
        Set<TaskId> ids = ofBodies.values().stream()
                .flatMap(List::stream)
                .map(Undertaking::task)
                .collect(toSet());
        return ids.isEmpty() ? Map.of() : directives.findTasks(ids);
    }
}
