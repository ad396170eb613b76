package vn.phancong.demo;

import java.util.List;
import java.util.stream.Stream;

/** Writes one of the districts of Hà Nội, whole or no more than its head. */
final class District {

    private static final List<String> OFFICES = List.of(
            "Ban Tổ chức",
            "Ủy ban Kiểm tra",
            "Văn phòng HĐND – UBND",
            "Phòng Nội vụ",
            "Phòng Y tế",
            "Phòng Giáo dục và Đào tạo",
            "Phòng Lao động – Thương binh và Xã hội",
            "Phòng Quản lý đô thị",
            "Trung tâm Y tế",
            "Tòa án nhân dân",
            "Viện Kiểm sát nhân dân");

    private final Desk desk;
    private final Bodies bodies;
    private final Unit area;
    private final Committee committee;

    District(Desk desk, Unit area) {
        this.desk = desk.forPart(area.code());
        this.bodies = new Bodies(this.desk);
        this.area = area;
        this.committee = Committee.ofDistrict(area, area.slug());
    }

    /** The committee, the bodies beside it, and its office. */
    void head(Committee city) {
        bodies.found(committee, city);
        bodies.seat(committee, office(), 2);
    }

    void whole(Committee city, List<Ward> wards, Residents residents) {
        bodies.found(committee, city);
        Cell office = office();
        List<Person> officers = bodies.seat(committee, office, 12);
        residents.settle(desk, officers);
        new Departments(bodies, committee).headedBy(officers.subList(Departments.FIRST_SEAT, 12));
        agencies(residents);
        new Wards(desk, committee, residents).write(wards, 8);
    }

    private Cell office() {
        return bodies.cell(agency(1), "Chi bộ Văn phòng " + committee.name(), committee.code());
    }

    /** Cells straight under the district, whose members live in its wards. */
    private void agencies(Residents residents) {
        Recruits recruits = new Recruits(desk);
        for (int i = 0; i < OFFICES.size(); i++) {
            String name = "Chi bộ %s %s".formatted(OFFICES.get(i), area.withinName());
            Cell cell = bodies.cell(agency(i + 2), name, committee.code());
            Person secretary = recruits.officer(cell);
            bodies.hold(secretary, cell.code(), "SECRETARY");
            residents.settle(desk, List.of(secretary));
            residents.settle(
                    desk, Stream.generate(() -> recruits.member(cell)).limit(7).toList());
        }
    }

    private String agency(int number) {
        return "CB-%s-%02d".formatted(committee.slug(), number);
    }
}
