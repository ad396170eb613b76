package vn.phancong.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.cascade.BasisId;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.Organizations;
import vn.phancong.oversight.AssignOversight;
import vn.phancong.oversight.EndOversight;
import vn.phancong.people.Office;
import vn.phancong.people.People;
import vn.phancong.people.PersonId;
import vn.phancong.people.Position;
import vn.phancong.reading.TaskKind;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Areas;

/**
 * Gives districts, wards and neighbourhoods to members of the committees above them, as 05-CT/TU, 159-CV/TU and 158-CV/HU
 * ask.
 *
 * <table>
 * <caption>Spots that examples may rely on, as of 2021-10-01</caption>
 * <tr><td>TU-HN</td><td>its standing committee oversees the districts since 2021-07-31, but nobody {@code HU-MYDUC}; the first
 *     of them oversees the city's health department and its hospital besides, six bodies in all.</td></tr>
 * <tr><td>QU-BADINH</td><td>its standing committee oversees the wards since 2021-08-02, but nobody {@code 00008}; the first
 *     of them has six wards and {@code 00001} goes from one to another on 2023-06-01.</td></tr>
 * <tr><td>DU-00001</td><td>its committee oversees the neighbourhoods since 2021-09-05, but nobody the last.</td></tr>
 * <tr><td>TU-TPND, HU-CHAUTHANH-ST, TU-TN</td><td>their deputy secretaries oversee {@code DU-13642}, {@code DU-31569} and
 *     {@code TU-TPTN}.</td></tr>
 * </table>
 */
@Component
@Order(11)
final class DemoOversight implements DemoScene {

    private static final LocalDate MAY_12 = LocalDate.of(2021, 5, 12);
    private static final LocalDate JULY_13 = LocalDate.of(2021, 7, 13);
    private static final LocalDate JULY_31 = LocalDate.of(2021, 7, 31);
    private static final LocalDate AUGUST_2 = LocalDate.of(2021, 8, 2);
    private static final LocalDate SEPTEMBER_5 = LocalDate.of(2021, 9, 5);
    private static final LocalDate HANDED_OVER = LocalDate.of(2023, 6, 1);
    private static final String DIRECTIVE = "05-CT/TU";
    private static final int MOST_WARDS = 6;

    private final DemoDirectory directory;
    private final Organizations organizations;
    private final Areas areas;
    private final People people;
    private final AssignOversight assignOversight;
    private final EndOversight endOversight;

    DemoOversight(
            DemoDirectory directory,
            Organizations organizations,
            Areas areas,
            People people,
            AssignOversight assignOversight,
            EndOversight endOversight) {
        this.directory = directory;
        this.organizations = organizations;
        this.areas = areas;
        this.people = people;
        this.assignOversight = assignOversight;
        this.endOversight = endOversight;
    }

    @Override
    public void play(LocalDate today) {
        city();
        district();
        ward();
        elsewhere("TU-TPND", "DU-13642", directory.clause("159-CV/TU", TaskKind.INSPECT), MAY_12);
        elsewhere("HU-CHAUTHANH-ST", "DU-31569", directory.clause("158-CV/HU", TaskKind.INSPECT), JULY_13);
        elsewhere("TU-TN", "TU-TPTN", directory.clause(null, TaskKind.ASSIGN_AREA), JULY_13);
    }

    private void city() {
        List<PersonId> members = holders("TU-HN", Position.STANDING_COMMITTEE_MEMBER, JULY_31);
        List<OrganizationId> districts =
                organizations.on(JULY_31).forest().children(directory.body("TU-HN", JULY_31)).stream()
                        .filter(each -> each.kind() == OrganizationKind.COMMITTEE)
                        .filter(each ->
                                !each.code().startsWith("DU-") && !each.code().equals("HU-MYDUC"))
                        .map(Organization::id)
                        .toList();
        Map<PersonId, List<OrganizationId>> shares = dealt(members, districts);
        PersonId first = members.get(0);
        shares.computeIfAbsent(first, key -> new ArrayList<>())
                .addAll(List.of(directory.body("SYT-HN", JULY_31), directory.body("DU-HN-YT", JULY_31)));
        BasisId basis = directory.clause(DIRECTIVE, TaskKind.ASSIGN_AREA);
        shares.forEach((person, share) -> assign(person, share, List.of(), JULY_31, basis));
    }

    private void district() {
        OrganizationId committee = directory.body("QU-BADINH", AUGUST_2);
        List<PersonId> members = holders("QU-BADINH", Position.STANDING_COMMITTEE_MEMBER, AUGUST_2);
        List<AreaId> wards = within(committee, AUGUST_2).stream()
                .filter(ward -> !ward.code().equals("00008"))
                .map(Area::id)
                .toList();
        Map<PersonId, List<AreaId>> shares =
                dealt(members.subList(1, members.size()), wards.subList(MOST_WARDS, wards.size()));
        shares.put(members.get(0), wards.subList(0, MOST_WARDS));
        BasisId basis = directory.undertaking(DIRECTIVE, TaskKind.ASSIGN_AREA, committee);
        shares.forEach((person, share) -> assign(person, List.of(), share, AUGUST_2, basis));

        List<AreaId> handedOver = List.of(directory.area("00001", AUGUST_2));
        PersonId before = shares.entrySet().stream()
                .filter(share -> share.getValue().containsAll(handedOver))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        done(endOversight.end(new EndOversight.Order(before, List.of(), handedOver, HANDED_OVER)));
        assign(members.get(members.size() - 1), List.of(), handedOver, HANDED_OVER, basis);
    }

    private void ward() {
        OrganizationId committee = directory.body("DU-00001", SEPTEMBER_5);
        List<PersonId> members = holders("DU-00001", Position.COMMITTEE_MEMBER, SEPTEMBER_5);
        List<AreaId> places =
                within(committee, SEPTEMBER_5).stream().map(Area::id).toList();
        BasisId basis = directory.undertaking(DIRECTIVE, TaskKind.ASSIGN_AREA, committee);
        dealt(members, places.subList(0, places.size() - 1))
                .forEach((person, share) -> assign(person, List.of(), share, SEPTEMBER_5, basis));
    }

    private void elsewhere(String committee, String body, BasisId basis, LocalDate on) {
        PersonId deputy = holders(committee, Position.DEPUTY_SECRETARY, on).get(0);
        assign(deputy, List.of(directory.body(body, on)), List.of(), on, basis);
    }

    /** The areas right below those that a committee is in charge of. */
    private List<Area> within(OrganizationId committee, LocalDate day) {
        var tree = areas.on(day);
        return tree.chargesOf(committee).stream()
                .flatMap(area -> tree.forest().children(area.id()).stream())
                .toList();
    }

    private List<PersonId> holders(String code, Position position, LocalDate day) {
        OrganizationId body = directory.body(code, day);
        return people.officersOf(Set.of(body), day).getOrDefault(body, List.of()).stream()
                .filter(office -> office.position() == position)
                .map(Office::holder)
                .toList();
    }

    /** To each in turn, like cards. */
    private static <T> Map<PersonId, List<T>> dealt(List<PersonId> people, List<T> things) {
        Map<PersonId, List<T>> shares = new LinkedHashMap<>();
        for (int i = 0; i < things.size(); i++) {
            shares.computeIfAbsent(people.get(i % people.size()), person -> new ArrayList<>())
                    .add(things.get(i));
        }
        return shares;
    }

    private void assign(
            PersonId person, List<OrganizationId> bodies, List<AreaId> places, LocalDate since, BasisId basis) {
        done(assignOversight.assign(new AssignOversight.Order(person, bodies, places, since, basis)));
    }

    static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("The demo is refused: " + outcome.refusals());
    }
}
