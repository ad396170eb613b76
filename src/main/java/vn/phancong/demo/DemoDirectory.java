package vn.phancong.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.cascade.BasisId;
import vn.phancong.cascade.UndertakingId;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveList;
import vn.phancong.directive.Directives;
import vn.phancong.directive.Task;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;
import vn.phancong.people.People;
import vn.phancong.people.People.MemberPage;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.reading.TaskKind;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Areas;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Households;

/** Finds by their codes and numbers what the scenes of the demo speak of; fails where the demo city has no such thing. */
@Component
class DemoDirectory {

    private static final int MOST = 200;

    private final Organizations organizations;
    private final Areas areas;
    private final People people;
    private final Households households;
    private final DirectiveList list;
    private final Directives directives;

    DemoDirectory(
            Organizations organizations,
            Areas areas,
            People people,
            Households households,
            DirectiveList list,
            Directives directives) {
        this.organizations = organizations;
        this.areas = areas;
        this.people = people;
        this.households = households;
        this.list = list;
        this.directives = directives;
    }

    OrganizationId body(String code, LocalDate day) {
        var found = organizations.on(day).findByCode(code);
        return there(found == null ? null : found.id(), code);
    }

    AreaId area(String code, LocalDate day) {
        var found = areas.on(day).findByCode(code);
        return there(found == null ? null : found.id(), code);
    }

    PersonId person(String code) {
        return there(people.withCode(code), code);
    }

    HouseholdId household(String code) {
        Household found = households.withCode(code, LocalDate.EPOCH);
        return there(found == null ? null : found.id(), code);
    }

    /** The members of a body that day, by given name. */
    List<PersonId> members(String code, LocalDate day) {
        OrganizationId body = body(code, day);
        return people
                .membersOf(Set.of(body), new MemberPage(null, null, MOST), day)
                .getOrDefault(body, List.of())
                .stream()
                .map(Person::id)
                .toList();
    }

    /** The first clause of that kind in the directive with that number; null = the letter of Tây Ninh, which has none. */
    BasisId clause(@Nullable String number, TaskKind kind) {
        return new BasisId(task(number, kind).id().value());
    }

    /** The undertaking of a body for the first clause of that kind in the directive with that number. */
    BasisId undertaking(String number, TaskKind kind, OrganizationId body) {
        return new BasisId(UndertakingId.of(task(number, kind).id(), body).value());
    }

    private Task task(@Nullable String number, TaskKind kind) {
        var all = new DirectiveList.Filter(null, null, null, null, true, List.of());
        Directive directive = list.first(all, null, MOST, LocalDate.MAX.withYear(9999)).stream()
                .filter(each -> Objects.equals(number, each.number()))
                .findFirst()
                .orElse(null);
        return directives
                .tasksOf(Set.of(there(directive, number == null ? "letter without a number" : number)
                        .id()))
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(number + " of the demo asks for no " + kind));
    }

    private static <T> T there(@Nullable T found, String name) {
        if (found == null) {
            throw new IllegalStateException("The demo city has no " + name);
        }
        return found;
    }
}
