package vn.phancong.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The households and people with a story, whose codes never change; {@link DemoCity} lists them. */
final class Spots {

    private static final String PLACE = "00001-03";
    private static final String CELL = "CB-00001-03";

    private final Desk desk;
    private final People people;

    Spots(Desk desk) {
        this.desk = desk.forPart("spots");
        this.people = desk.people();
    }

    /** Gives the neighbourhoods with a story the shape that it needs. */
    static Neighbourhood shape(Neighbourhood place, Unit ward) {
        Cell single = Plan.single(place.area(), ward);
        return switch (place.code()) {
            case PLACE -> place.with(List.of(single)).startingAt(17);
            case "00004-02", "00013-04", "00022-05" -> place.with(List.of(single));
            case "00016-04" -> place.with(List.of()).startingAt(2);
            case "00025-05" -> place.with(List.of(Cell.of("CB-BADINH-KCC", single.name(), "QU-BADINH")));
            default -> Reorganisations.shape(place, ward);
        };
    }

    /** People first: the first codes of all are theirs. */
    void write() {
        Person deputy = member(CELL, 7, null);
        Person onLeave = member(CELL, 7, null);
        people.beAway(onLeave, "ON_LEAVE", desk.daysAgo(20), null);
        Person from213 = member("CB-BADINH-01", 7, null);
        people.live(from213, CELL, LocalDate.of(2020, 6, 1));
        Person overloaded = member(CELL, 2, null);
        Person returned = member(CELL, 7, null);
        people.beAway(returned, "SICK", LocalDate.of(2022, 3, 1), LocalDate.of(2022, 4, 15));
        Person neighbour = member("CB-00004-02", 7, null);
        Person departed = member(CELL, 7, LocalDate.of(2023, 11, 1));
        Person youth = people.enter(desk.draw(), "YOUTH_UNION_MEMBER", 5, LocalDate.of(2019, 3, 26), null);
        people.join(youth, "TN-00001", youth.from(), null);
        Person official = member("CB-00016-CQ", 7, null);
        people.hold(deputy, CELL, "DEPUTY_SECRETARY", Days.TERM, null);

        gaps(onLeave, departed);
        moved(deputy, neighbour);
        weak(deputy, overloaded);
        covered(from213, returned, deputy, youth);
        withoutCell(official);
    }

    private void gaps(Person onLeave, Person departed) {
        cover(onLeave, household(1, ""), desk.daysAgo(25));
        household(4, "");
        end(departed, household(5, ""), departed.until());
    }

    /** It moved to another ward, and had nobody for a month. */
    private void moved(Person before, Person after) {
        String code = code(3);
        String head = Names.person(desk.draw());
        String first = "Số 3 ngõ 8 phố Hoa Sữa";
        String second = "Số 21 ngõ 2 phố Hoa Ban";
        desk.sheets().row(Table.HOUSEHOLDS, code, first, PLACE, head, 4, null, null, null, null, null, Days.MOVED);
        desk.sheets().row(Table.HOUSEHOLDS, code, second, "00004-02", head, 4, null, null, null, null, Days.MOVED);
        end(before, code, Days.MOVED);
        assign(after, code, "LEAD", Days.MOVED.plusMonths(1), null, desk.daysAgo(3));
    }

    private void weak(Person deputy, Person overloaded) {
        cover(deputy, household(6, "ELDERLY_ALONE"), desk.daysAgo(3));
        cover(deputy, household(7, ""), desk.daysAgo(60));
        for (int number : new int[] {8, 14, 15}) {
            cover(overloaded, household(number, ""), desk.daysAgo(3));
        }
    }

    private void covered(Person from213, Person returned, Person deputy, Person youth) {
        cover(from213, household(2, ""), desk.daysAgo(3));
        household(9, null, "Nhà khách cơ quan", null);
        cover(returned, household(10, ""), desk.daysAgo(3));
        String shared = household(11, "POOR;CHRONIC_ILLNESS");
        cover(deputy, shared, desk.daysAgo(3));
        assign(youth, shared, "SUPPORT", Days.CAMPAIGN.plusDays(13), null, desk.daysAgo(1));
        cover(youth, household(12, ""), desk.daysAgo(3));
        LocalDate closed = LocalDate.of(2022, 12, 1);
        end(deputy, household(13, null, null, closed), closed);
        cover(returned, household(16, ""), desk.daysAgo(3));
    }

    /** No cell is in charge there, yet a ward official has taken one household. */
    private void withoutCell(Person official) {
        String code = "HN-00016-04-0001";
        String head = Names.person(desk.draw());
        desk.sheets().row(Table.HOUSEHOLDS, code, "Số 1 ngõ 2 phố Hàng Sấu", "00016-04", head, 3);
        cover(official, code, desk.daysAgo(3));
    }

    private Person member(String cell, int capacity, @Nullable LocalDate until) {
        LocalDate admitted = LocalDate.of(2005, 5, 19);
        Person person = people.enter(desk.draw(), "FULL_MEMBER", capacity, admitted, until);
        people.join(person, cell, admitted, until);
        return person;
    }

    private static String code(int number) {
        return "HN-%s-%04d".formatted(PLACE, number);
    }

    private String household(int number, String needs) {
        return household(number, needs, null, null);
    }

    private String household(int number, @Nullable String needs, @Nullable String exempt, @Nullable LocalDate until) {
        String address = "Số %d ngõ 8 phố Hoa Sữa".formatted(number);
        String head = Names.person(desk.draw());
        int size = "ELDERLY_ALONE".equals(needs) ? 1 : 4;
        desk.sheets().row(Table.HOUSEHOLDS, code(number), address, PLACE, head, size, needs, exempt, null, until);
        return code(number);
    }

    private void cover(Person person, String household, LocalDate contact) {
        assign(person, household, "LEAD", Days.CAMPAIGN.plusDays(4), null, contact);
    }

    private void end(Person person, String household, @Nullable LocalDate until) {
        assign(person, household, "LEAD", Days.CAMPAIGN.plusDays(4), until, null);
    }

    private void assign(
            Person person,
            String household,
            String role,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate contact) {
        desk.sheets().row(Table.ASSIGNMENTS, person.code(), household, role, since, until, contact);
    }
}
