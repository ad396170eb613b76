package vn.phancong.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.cascade.BasisId;
import vn.phancong.people.PersonId;
import vn.phancong.reading.TaskKind;
import vn.phancong.roster.DutyHours;
import vn.phancong.roster.DutyLineId;
import vn.phancong.roster.DutyLineKind;
import vn.phancong.roster.OpenDutyLine;
import vn.phancong.roster.PublishDutyLine;
import vn.phancong.roster.RosterShifts;
import vn.phancong.roster.RosterShifts.Turn;
import vn.phancong.roster.RosterTime;
import vn.phancong.roster.TimeSpan;
import vn.phancong.territory.AreaId;

/**
 * Sets up duty lines in the demo data, under the clauses of 05-CT/TU, 512-CV/QU and 159-CV/TU, each with a roster of three weeks
 * in September 2021 and one of the week that begins today.
 *
 * <table>
 * <caption>Spots that examples may rely on, as of 2021-10-01 and as of today</caption>
 * <tr><td>Đường dây nóng of {@code DU-00001}</td><td>published since 2021-09-02, held day and night in three shifts</td></tr>
 * <tr><td>Trực ban of {@code QU-BADINH}</td><td>day and night in two shifts, but nobody holds the second night: of 2021-10-02,
 *     and of tomorrow</td></tr>
 * <tr><td>Trực chốt of {@code DU-00004}</td><td>from 18 to 6, without a number; nobody holds it on the weekend</td></tr>
 * <tr><td>Đường dây nóng of {@code TU-HN}</td><td>published since 2021-07-31 for the whole city; nobody is on its roster</td></tr>
 * <tr><td>Trực điện thoại of {@code DU-13642}</td><td>nobody is on its roster either</td></tr>
 * <tr><td>twice at once</td><td>the first of {@code CB-00001-CQ} is on the hotline of the ward and at the district's office on
 *     the second day, from 8 to 16</td></tr>
 * <tr><td>on leave</td><td>{@code DV-000002} is on the ward's hotline on the third day, from 16 to 24; today on leave</td></tr>
 * </table>
 */
@Component
@Order(21)
final class DemoRosters implements DemoScene {

    private static final LocalDate ISSUED = LocalDate.of(2021, 7, 31);
    private static final LocalDate OPENED = LocalDate.of(2021, 9, 2);
    private static final LocalDate ROSTERED = LocalDate.of(2021, 9, 17);
    private static final LocalDate SEASON = LocalDate.of(2021, 9, 17);
    private static final LocalDate OCTOBER_1 = LocalDate.of(2021, 10, 1);
    private static final int WEEK = 7;

    private final DemoDirectory directory;
    private final OpenDutyLine openDutyLine;
    private final PublishDutyLine publishDutyLine;
    private final RosterShifts rosterShifts;

    DemoRosters(
            DemoDirectory directory,
            OpenDutyLine openDutyLine,
            PublishDutyLine publishDutyLine,
            RosterShifts rosterShifts) {
        this.directory = directory;
        this.openDutyLine = openDutyLine;
        this.publishDutyLine = publishDutyLine;
        this.rosterShifts = rosterShifts;
    }

    @Override
    public void play(LocalDate today) {
        city();
        namDinh();
        wardHotline(today);
        districtOffice(today);
        checkpoint(today);
    }

    private void city() {
        DutyLineId line = open(
                "TU-HN",
                "Đường dây nóng Thành phố",
                DutyLineKind.HOTLINE,
                "0000 100 001",
                List.of(directory.area("01", ISSUED)),
                DutyHours.ALL_DAY,
                ISSUED,
                directory.clause("05-CT/TU", TaskKind.PUBLISH_HOTLINE));
        done(publishDutyLine.publish(line, ISSUED));
    }

    private void namDinh() {
        LocalDate day = LocalDate.of(2021, 5, 12);
        open(
                "DU-13642",
                "Trực điện thoại của cán bộ chủ chốt",
                DutyLineKind.ON_CALL,
                "0000 100 002",
                List.of(),
                DutyHours.ALL_DAY,
                day,
                directory.clause("159-CV/TU", TaskKind.ON_CALL));
    }

    /** Three shifts a day. */
    private void wardHotline(LocalDate today) {
        DutyLineId line = open(
                "DU-00001",
                "Đường dây nóng phường Phúc Xá",
                DutyLineKind.HOTLINE,
                "0000 100 003",
                List.of(directory.area("00001", OPENED)),
                DutyHours.ALL_DAY,
                OPENED,
                directory.undertaking("512-CV/QU", TaskKind.PUBLISH_HOTLINE, directory.body("DU-00001", OPENED)));
        done(publishDutyLine.publish(line, OPENED));
        List<PersonId> people = directory.members("CB-00001-CQ", OPENED);
        PersonId onLeave = directory.person("DV-000002");
        roster(line, SEASON, OCTOBER_1.plusDays(WEEK), ROSTERED, day -> hotline(day, OCTOBER_1, people, onLeave));
        roster(line, today, today.plusDays(WEEK), today, day -> hotline(day, today, people, onLeave));
    }

    private static List<Turn> hotline(LocalDate day, LocalDate first, List<PersonId> people, PersonId onLeave) {
        int number = (int) day.toEpochDay();
        PersonId morning = day.equals(first.plusDays(1)) ? people.get(0) : one(people, number * 3 + 1);
        PersonId evening = day.equals(first.plusDays(2)) ? onLeave : one(people, number * 3 + 2);
        return List.of(turn(one(people, number * 3), day, 0, 8), turn(morning, day, 8, 16), turn(evening, day, 16, 24));
    }

    /** Two shifts a day, but for one night. */
    private void districtOffice(LocalDate today) {
        DutyLineId line = open(
                "QU-BADINH",
                "Trực ban Quận ủy Ba Đình",
                DutyLineKind.DUTY_OFFICE,
                "0000 100 004",
                List.of(directory.area("001", OPENED)),
                DutyHours.ALL_DAY,
                OPENED,
                directory.clause("05-CT/TU", TaskKind.DUTY_ROSTER));
        List<PersonId> people = directory.members("CB-BADINH-01", OPENED);
        PersonId twice = directory.members("CB-00001-CQ", OPENED).get(0);
        roster(line, SEASON, OCTOBER_1.plusDays(WEEK), ROSTERED, day -> office(day, OCTOBER_1, people, twice));
        roster(line, today, today.plusDays(WEEK), today, day -> office(day, today, people, twice));
    }

    private static List<Turn> office(LocalDate day, LocalDate first, List<PersonId> people, PersonId twice) {
        int number = (int) day.toEpochDay();
        boolean second = day.equals(first.plusDays(1));
        Turn daytime = turn(second ? twice : one(people, number * 2), day, 6, 22);
        return second ? List.of(daytime) : List.of(daytime, turn(one(people, number * 2 + 1), day, 22, 30));
    }

    /** Nights of working days alone. */
    private void checkpoint(LocalDate today) {
        DutyLineId line = open(
                "DU-00004",
                "Trực chốt số 1",
                DutyLineKind.CHECKPOINT,
                null,
                List.of(directory.area("00004", OPENED)),
                new DutyHours(18, 6),
                OPENED,
                directory.clause("05-CT/TU", TaskKind.DUTY_ROSTER));
        List<PersonId> people = directory.members("CB-00004-CA", OPENED);
        roster(line, SEASON, OCTOBER_1.plusDays(WEEK), ROSTERED, day -> night(day, people));
        roster(line, today, today.plusDays(WEEK), today, day -> night(day, people));
    }

    private static List<Turn> night(LocalDate day, List<PersonId> people) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? List.of() : List.of(turn(one(people, (int) day.toEpochDay()), day, 18, 30));
    }

    private static PersonId one(List<PersonId> people, int number) {
        return people.get(number % people.size());
    }

    /** A shift between two hours of a day; those from 24 on are of the next one. */
    private static Turn turn(PersonId person, LocalDate day, int from, int to) {
        var start = RosterTime.startOf(day);
        return new Turn(person, new TimeSpan(start.plusHours(from), start.plusHours(to)));
    }

    private void roster(
            DutyLineId line, LocalDate first, LocalDate until, LocalDate since, Function<LocalDate, List<Turn>> turns) {
        List<Turn> all = first.datesUntil(until)
                .flatMap(day -> turns.apply(day).stream())
                .toList();
        done(rosterShifts.roster(new RosterShifts.Order(line, all, since)));
    }

    private DutyLineId open(
            String body,
            String name,
            DutyLineKind kind,
            @Nullable String phone,
            List<AreaId> places,
            DutyHours hours,
            LocalDate since,
            BasisId basis) {
        return done(openDutyLine.open(
                new OpenDutyLine.Order(directory.body(body, since), name, kind, phone, places, hours, since, basis)));
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("The demo is refused: " + outcome.refusals());
    }
}
