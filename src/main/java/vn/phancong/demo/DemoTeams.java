package vn.phancong.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.cascade.BasisId;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;
import vn.phancong.people.PersonId;
import vn.phancong.reading.TaskKind;
import vn.phancong.team.DisbandTeam;
import vn.phancong.team.FormTeam;
import vn.phancong.team.LeaveTeam;
import vn.phancong.team.TeamId;
import vn.phancong.team.TeamKind;
import vn.phancong.team.TeamPlace;
import vn.phancong.team.TeamRole;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Areas;

/**
 * Sets up teams in the demo data, under the clauses of 190-CV/TU, 512-CV/QU and 05-CT/TU.
 *
 * <table>
 * <caption>Spots that examples may rely on</caption>
 * <tr><td>{@code TCV-00001-01}, …</td><td>a community Covid team for each neighbourhood of {@code 00001} and {@code 00004} since
 *     2021-09-05, led by a member of the neighbourhood's cell, with one of the youth union as deputy; of the other wards
 *     none has such teams</td></tr>
 * <tr><td>{@code TCV-00001-05}</td><td>has no party member</td></tr>
 * <tr><td>{@code TCV-00001-03}</td><td>has one party member, {@code DV-000002}, who has been on leave for 20 days</td></tr>
 * <tr><td>{@code GS-00004}, …</td><td>a supervision team for the whole of each ward of Ba Đình since 2021-09-08, but for
 *     {@code 00008}: so that ward has no team at all</td></tr>
 * <tr><td>{@code CKS-00001}</td><td>a checkpoint from 2021-09-02 to 2021-09-21; {@code CKS-00004} is still there</td></tr>
 * <tr><td>{@code TDP-00001}</td><td>a defence team whose leader left on 2022-03-01, and none came</td></tr>
 * <tr><td>{@code GS-31569-01}, …</td><td>a supervision team for each hamlet of {@code HU-CHAUTHANH-ST} since 2021-07-16</td></tr>
 * <tr><td>{@code DKT-01}</td><td>an inspection team of {@code TU-HN} since 2021-08-02</td></tr>
 * </table>
 */
@Component
@Order(20)
final class DemoTeams implements DemoScene {

    private static final LocalDate RETURNED = LocalDate.of(2021, 7, 16);
    private static final LocalDate SENT = LocalDate.of(2021, 8, 2);
    private static final LocalDate CHECKED = LocalDate.of(2021, 9, 2);
    private static final LocalDate FORMED = LocalDate.of(2021, 9, 5);
    private static final LocalDate SUPERVISED = LocalDate.of(2021, 9, 8);
    private static final LocalDate CHECKED_UNTIL = LocalDate.of(2021, 9, 21);
    private static final LocalDate LEADER_LEFT = LocalDate.of(2022, 3, 1);

    private final DemoDirectory directory;
    private final Organizations organizations;
    private final Areas areas;
    private final FormTeam formTeam;
    private final LeaveTeam leaveTeam;
    private final DisbandTeam disbandTeam;

    DemoTeams(
            DemoDirectory directory,
            Organizations organizations,
            Areas areas,
            FormTeam formTeam,
            LeaveTeam leaveTeam,
            DisbandTeam disbandTeam) {
        this.directory = directory;
        this.organizations = organizations;
        this.areas = areas;
        this.formTeam = formTeam;
        this.leaveTeam = leaveTeam;
        this.disbandTeam = disbandTeam;
    }

    @Override
    public void play(LocalDate today) {
        covid("00001");
        covid("00004");
        supervision();
        checkpoints();
        defence();
        inspection();
        socTrang();
    }

    private void covid(String ward) {
        OrganizationId committee = directory.body("DU-" + ward, FORMED);
        BasisId basis = directory.undertaking("512-CV/QU", TaskKind.STAFF_TEAM, committee);
        List<PersonId> youth = directory.members("TN-" + ward, FORMED);
        int number = 0;
        for (Area place : neighbourhoods(ward)) {
            String cell = "CB-" + place.code();
            if (organizations.on(FORMED).findByCode(cell) == null) {
                continue;
            }
            List<PersonId> members = directory.members(cell, FORMED);
            PersonId young = youth.get(number++ % youth.size());
            List<TeamPlace> places = switch (place.code()) {
                case "00001-05" -> List.of(new TeamPlace(young, TeamRole.LEADER));
                case "00001-03" ->
                    List.of(
                            new TeamPlace(directory.person("DV-000002"), TeamRole.LEADER),
                            new TeamPlace(directory.person("QC-000008"), TeamRole.MEMBER));
                default ->
                    List.of(
                            new TeamPlace(members.get(0), TeamRole.LEADER),
                            new TeamPlace(young, TeamRole.DEPUTY),
                            new TeamPlace(members.get(1), TeamRole.MEMBER));
            };
            form(
                    TeamKind.COMMUNITY_COVID,
                    "Tổ Covid cộng đồng " + place.name(),
                    "TCV-" + place.code(),
                    committee,
                    List.of(place.id()),
                    FORMED,
                    basis,
                    places);
        }
    }

    private List<Area> neighbourhoods(String ward) {
        return areas.on(FORMED).forest().children(directory.area(ward, FORMED));
    }

    private void supervision() {
        BasisId basis = directory.clause("190-CV/TU", TaskKind.STAFF_TEAM);
        for (Area ward : areas.on(SUPERVISED).forest().children(directory.area("001", SUPERVISED))) {
            if (!ward.code().equals("00008")) {
                form(
                        TeamKind.COMMUNITY_SUPERVISION,
                        "Tổ giám sát cộng đồng " + ward.name(),
                        "GS-" + ward.code(),
                        directory.body("DU-" + ward.code(), SUPERVISED),
                        List.of(ward.id()),
                        SUPERVISED,
                        basis,
                        led("CB-" + ward.code() + "-CQ", SUPERVISED));
            }
        }
    }

    /** As the letter of Châu Thành in Sóc Trăng asks of its communes. */
    private void socTrang() {
        BasisId basis = directory.clause("158-CV/HU", TaskKind.STAFF_TEAM);
        for (String commune : List.of("31569", "31594")) {
            for (Area place : areas.on(RETURNED).forest().children(directory.area(commune, RETURNED))) {
                form(
                        TeamKind.COMMUNITY_SUPERVISION,
                        "Tổ giám sát cộng đồng " + place.name(),
                        "GS-" + place.code(),
                        directory.body("DU-" + commune, RETURNED),
                        List.of(place.id()),
                        RETURNED,
                        basis,
                        led("CB-" + place.code(), RETURNED));
            }
        }
    }

    private void checkpoints() {
        for (String ward : List.of("00001", "00004")) {
            OrganizationId committee = directory.body("DU-" + ward, CHECKED);
            TeamId team = form(
                    TeamKind.CHECKPOINT,
                    "Chốt kiểm soát số 1",
                    "CKS-" + ward,
                    committee,
                    List.of(directory.area(ward, CHECKED)),
                    CHECKED,
                    directory.undertaking("512-CV/QU", TaskKind.STAFF_TEAM, committee),
                    led("CB-" + ward + "-CA", CHECKED));
            if (ward.equals("00001")) {
                done(disbandTeam.disband(team, CHECKED_UNTIL));
            }
        }
    }

    private void defence() {
        List<TeamPlace> members = led("CB-00001-02", FORMED);
        TeamId team = form(
                TeamKind.SELF_MANAGED_DEFENCE,
                "Tổ dân phòng tự quản số 1",
                "TDP-00001",
                directory.body("DU-00001", FORMED),
                List.of(directory.area("00001-01", FORMED), directory.area("00001-02", FORMED)),
                FORMED,
                directory.clause("190-CV/TU", TaskKind.STAFF_TEAM),
                members);
        done(leaveTeam.leave(new LeaveTeam.Order(team, List.of(members.get(0).person()), LEADER_LEFT)));
    }

    private void inspection() {
        form(
                TeamKind.INSPECTION,
                "Đoàn kiểm tra số 1",
                "DKT-01",
                directory.body("TU-HN", SENT),
                List.of(),
                SENT,
                directory.clause("05-CT/TU", TaskKind.INSPECT_UNANNOUNCED),
                led("CB-HN-01", SENT));
    }

    /** Some members of a cell, the first of whom leads. */
    private List<TeamPlace> led(String cell, LocalDate day) {
        List<TeamPlace> places = new ArrayList<>();
        directory.members(cell, day).stream()
                .limit(3)
                .forEach(member ->
                        places.add(new TeamPlace(member, places.isEmpty() ? TeamRole.LEADER : TeamRole.MEMBER)));
        return places;
    }

    private TeamId form(
            TeamKind kind,
            String name,
            String code,
            OrganizationId organization,
            List<AreaId> places,
            LocalDate since,
            BasisId basis,
            List<TeamPlace> members) {
        return done(formTeam.form(new FormTeam.Order(kind, name, code, organization, places, since, basis, members)));
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("The demo is refused: " + outcome.refusals());
    }
}
