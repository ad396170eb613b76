package vn.phancong.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The households of one neighbourhood. */
final class HouseholdBook {

    private static final List<String> NEEDS = List.of(
            "POOR",
            "NEAR_POOR",
            "NEAR_POOR",
            "ELDERLY_ALONE",
            "ELDERLY_ALONE",
            "DISABLED",
            "CHRONIC_ILLNESS",
            "CHRONIC_ILLNESS",
            "MERITORIOUS",
            "ORPHAN",
            "JOBLESS",
            "JOBLESS");
    private static final List<String> EXEMPTIONS =
            List.of("Nhà khách cơ quan", "Cả hộ ở nước ngoài", "Nhà trọ do chủ nhà quản lý", "Đã ghép với hộ con");

    private final Desk desk;
    private final Draw draw;
    private final Ward ward;
    private final Neighbourhood place;
    private final String street;
    private final Coverage coverage;

    HouseholdBook(Desk desk, Ward ward, Neighbourhood place, Roster roster) {
        this.desk = desk;
        this.draw = desk.draw();
        this.ward = ward;
        this.place = place;
        this.street = Names.street(draw);
        this.coverage = new Coverage(desk, place, roster);
    }

    void write() {
        for (int i = 0; i < place.households(); i++) {
            household(place.firstHousehold() + i);
        }
    }

    private void household(int number) {
        String code = "%s-%s-%04d".formatted(ward.prefix(), place.code(), number);
        LocalDate since = since();
        LocalDate until = draw.chance(0.01) ? draw.day(desk.daysAgo(300), desk.daysAgo(10)) : null;
        String needs = needs();
        String exempt = draw.chance(0.015) ? draw.from(EXEMPTIONS) : null;
        int people = needs.contains("ELDERLY_ALONE") ? 1 : draw.between(1, 4) + draw.between(0, 3);
        desk.sheets()
                .row(
                        Table.HOUSEHOLDS,
                        code,
                        Names.address(place.area(), street, number),
                        place.code(),
                        Names.person(draw),
                        people,
                        needs,
                        exempt,
                        since,
                        until);
        if (exempt == null) {
            coverage.give(code, since == null ? Days.CAMPAIGN : since, until, !needs.isEmpty());
        }
    }

    /** Most have always been here. */
    private @Nullable LocalDate since() {
        LocalDate recent = draw.day(LocalDate.of(2022, 1, 5), desk.daysAgo(400));
        LocalDate since = draw.chance(0.04) ? recent : null;
        LocalDate opened = place.since();
        if (opened == null) {
            return since;
        }
        return since == null ? opened : Days.later(opened, since);
    }

    private String needs() {
        if (!draw.chance(0.12)) {
            return "";
        }
        String first = draw.from(NEEDS);
        String second = draw.from(NEEDS);
        return draw.chance(0.2) && !second.equals(first) ? first + ";" + second : first;
    }
}
