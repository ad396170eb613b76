package vn.phancong.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was closed, merged or founded in Ba Đình while households were being looked after. */
final class Reorganisations {

    private static final String CLOSED_AREA = "00022-06";
    private static final String CLOSED_CELL = "CB-00022-06";

    private final Desk desk;

    Reorganisations(Desk desk) {
        this.desk = desk.forPart("reorganisations");
    }

    static Neighbourhood shape(Neighbourhood place, Unit ward) {
        return switch (place.code()) {
            case "00013-05" -> place.with(List.of(heir(place, ward)));
            case "00034-02" ->
                place.with(Plan.pair(place.area(), ward).stream()
                        .map(Reorganisations::underSection)
                        .toList());
            case CLOSED_AREA -> reused(place, ward);
            default -> place;
        };
    }

    /** The next neighbourhood's cell, which took this one's cell over. */
    private static Cell heir(Neighbourhood place, Unit ward) {
        Cell closed = Plan.single(place.area(), ward);
        return new Cell(
                "CB-00013-04", closed.name(), closed.parent(), Days.CELL_CLOSED, new Cell.Before(closed.code(), null));
    }

    private static Cell underSection(Cell cell) {
        return new Cell(
                cell.code(), cell.name(), "BP-00034", Days.SECTION_FOUNDED, new Cell.Before(null, cell.parent()));
    }

    private static Neighbourhood reused(Neighbourhood place, Unit ward) {
        Unit area = new Unit(CLOSED_AREA, "Khu chung cư Hoa Sữa", "APARTMENT_COMPLEX");
        Cell cell = Plan.single(area, ward);
        return place.with(List.of(new Cell(cell.code(), cell.name(), cell.parent(), Days.CODE_REUSED, null)))
                .startingAt(101)
                .opened(area, Days.CODE_REUSED);
    }

    void write() {
        String section = "Đảng ủy bộ phận khu tập thể Thành Công";
        organization("BP-00034", section, "COMMITTEE", "SECTION", "DU-00034", Days.SECTION_FOUNDED, null);
        String name = "Tổ dân phố số 6";
        desk.sheets().row(Table.AREAS, CLOSED_AREA, name, "RESIDENTIAL_GROUP", "00022", null, Days.AREA_CLOSED);
        organization(CLOSED_CELL, "Chi bộ " + name, "CELL", "CELL", "DU-00022", null, Days.AREA_CLOSED);
        desk.sheets().row(Table.CHARGES, CLOSED_CELL, CLOSED_AREA, null, Days.AREA_CLOSED);
        for (int i = 0; i < 4; i++) {
            mergedMember(i * 6);
        }
    }

    private void organization(
            String code,
            String name,
            String kind,
            String tier,
            String parent,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        desk.sheets().row(Table.ORGANIZATIONS, code, name, kind, tier, parent, null, null, since, until);
    }

    /** A member who went over to the next neighbourhood's cell with the six households in their charge. */
    private void mergedMember(int before) {
        People people = desk.people();
        LocalDate admitted = LocalDate.of(1998, 2, 3).plusYears(before);
        Person person = people.enter(desk.draw(), "FULL_MEMBER", 7, admitted, null);
        people.join(person, CLOSED_CELL, admitted, Days.AREA_CLOSED);
        people.join(person, "CB-00022-05", Days.AREA_CLOSED, null);
        for (int number = before + 1; number <= before + 6; number++) {
            String code = "HN-%s-%04d".formatted(CLOSED_AREA, number);
            String head = Names.person(desk.draw());
            int size = desk.draw().between(1, 6);
            stay(code, number, CLOSED_AREA, head, size, null, Days.AREA_CLOSED);
            stay(code, number, "00022-05", head, size, Days.AREA_CLOSED, null);
            LocalDate contact = desk.daysAgo(desk.draw().between(0, 27));
            LocalDate since = Days.CAMPAIGN.plusDays(number);
            desk.sheets().row(Table.ASSIGNMENTS, person.code(), code, "LEAD", since, null, contact);
        }
    }

    private void stay(
            String code,
            int number,
            String area,
            String head,
            int size,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        String address = "Số %d ngõ 6 phố Ngọc Lan".formatted(number);
        desk.sheets().row(Table.HOUSEHOLDS, code, address, area, head, size, null, null, null, null, since, until);
    }
}
