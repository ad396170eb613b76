package vn.phancong.roster;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.phancong.graph.Period;
import vn.phancong.organization.BranchPlace;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.people.PersonId;

/** Finds people who stand on two rosters at once, or on one while they are absent. */
@Component
public final class RosterConflicts {

    private static final Comparator<DutyShift> IN_TIME = Comparator.comparing(
                    (DutyShift shift) -> shift.time().from())
            .thenComparing(shift -> shift.time().to())
            .thenComparing(shift -> shift.id().value());

    private final DutyShifts shifts;
    private final Organizations organizations;

    RosterConflicts(DutyShifts shifts, Organizations organizations) {
        this.shifts = shifts;
        this.organizations = organizations;
    }

    /** Whose rosters, and for what time. */
    public record Question(OrganizationId organization, TimeSpan window) {}

    /** The conflicts of the shifts on the lines of each organisation and all below it, the earliest first. */
    public Map<Question, List<RosterConflict>> of(Set<Question> questions, LocalDate day) {
        OrganizationTree tree = organizations.on(day);
        Map<Question, List<RosterConflict>> found = new HashMap<>();
        Map<TimeSpan, List<Question>> byWindow = questions.stream().collect(Collectors.groupingBy(Question::window));
        byWindow.forEach((window, same) -> {
            Map<Question, Set<OrganizationId>> bodies = new HashMap<>();
            same.forEach(question ->
                    bodies.put(question, Set.copyOf(BranchPlace.organizations(tree, question.organization(), null))));
            found.putAll(of(bodies, window, day));
        });
        return found;
    }

    private Map<Question, List<RosterConflict>> of(
            Map<Question, Set<OrganizationId>> bodies, TimeSpan window, LocalDate day) {
        Set<OrganizationId> all = bodies.values().stream().flatMap(Set::stream).collect(toSet());
        Map<OrganizationId, List<DutyShift>> byBody = shifts.ofBodies(all, window, day);
        Map<Question, List<DutyShift>> meant = new HashMap<>();
        bodies.forEach((question, own) -> meant.put(
                question,
                own.stream()
                        .flatMap(body -> byBody.getOrDefault(body, List.of()).stream())
                        .toList()));
        Set<DutyShift> every = byBody.values().stream().flatMap(List::stream).collect(toSet());
        List<RosterConflict> conflicts = among(every, window, day);
        Map<Question, List<RosterConflict>> found = new HashMap<>();
        meant.forEach((question, own) -> found.put(question, ofThose(own, conflicts)));
        return found;
    }

    /** The conflicts of some shifts, as all rosters stand on a day, the earliest first. */
    public List<RosterConflict> among(List<DutyShift> some, LocalDate day) {
        List<RosterShifts.Turn> turns = some.stream()
                .map(shift -> new RosterShifts.Turn(shift.person(), shift.time()))
                .toList();
        return some.isEmpty() ? List.of() : among(some, ShiftRules.around(turns), day);
    }

    private List<RosterConflict> among(Collection<DutyShift> meant, TimeSpan window, LocalDate day) {
        if (meant.isEmpty()) {
            return List.of();
        }
        Set<PersonId> people = meant.stream().map(DutyShift::person).collect(toSet());
        Map<PersonId, List<DutyShift>> byPerson = shifts.ofPeople(people, window, day);
        Map<PersonId, List<RosterAbsence>> absences = shifts.absencesOf(people, window.days());
        List<RosterConflict> found = new ArrayList<>();
        byPerson.forEach((person, own) -> {
            found.addAll(twice(own));
            found.addAll(absent(own, absences.getOrDefault(person, List.of())));
        });
        return ofThose(meant, found);
    }

    /** Those of the conflicts that some shifts have a part in, the earliest first. */
    private static List<RosterConflict> ofThose(Collection<DutyShift> meant, List<RosterConflict> conflicts) {
        Set<DutyShiftId> ids = meant.stream().map(DutyShift::id).collect(toSet());
        return conflicts.stream()
                .filter(each -> ids.contains(each.shift().id())
                        || each.other() != null && ids.contains(each.other().id()))
                .sorted(Comparator.comparing(RosterConflict::shift, IN_TIME))
                .toList();
    }

    private static List<RosterConflict> twice(List<DutyShift> own) {
        List<DutyShift> inTime = own.stream().sorted(IN_TIME).toList();
        List<RosterConflict> found = new ArrayList<>();
        for (int i = 0; i < inTime.size(); i++) {
            DutyShift shift = inTime.get(i);
            for (int j = i + 1; j < inTime.size() && inTime.get(j).time().overlaps(shift.time()); j++) {
                found.add(new RosterConflict(shift, inTime.get(j), null));
            }
        }
        return found;
    }

    private static List<RosterConflict> absent(List<DutyShift> own, List<RosterAbsence> absences) {
        List<RosterConflict> found = new ArrayList<>();
        for (DutyShift shift : own) {
            Period days = shift.time().days();
            absences.stream()
                    .filter(absence -> absence.period().overlaps(days))
                    .forEach(absence -> found.add(new RosterConflict(shift, null, absence)));
        }
        return found;
    }
}
