package vn.phancong.demo;

import java.util.List;

/** Writes, thinly, the committees elsewhere that issued three of the documents. */
final class OtherProvinces {

    private final Desk desk;

    OtherProvinces(Desk desk) {
        this.desk = desk;
    }

    void write() {
        Committee namDinh = province("36", "Tỉnh Nam Định", "ND");
        district(
                namDinh,
                Places.unit("356", "Thành phố Nam Định"),
                "TPND",
                "13642 Phường Vị Xuyên",
                "13654 Phường Bà Triệu");
        Committee tayNinh = province("72", "Tỉnh Tây Ninh", "TN");
        district(tayNinh, Places.unit("703", "Thành phố Tây Ninh"), "TPTN", "25456 Phường 1");
        // The province has a Châu Thành of its own, so a name alone does not tell which one is meant.
        district(tayNinh, Places.unit("708", "Huyện Châu Thành"), "CHAUTHANH-TN");
        Committee socTrang = province("94", "Tỉnh Sóc Trăng", "ST");
        district(
                socTrang,
                Places.unit("942", "Huyện Châu Thành"),
                "CHAUTHANH-ST",
                "31569 Thị trấn Châu Thành",
                "31594 Xã An Hiệp");
    }

    private Committee province(String code, String name, String slug) {
        Desk own = desk.forPart(slug);
        Bodies bodies = new Bodies(own);
        Committee committee = Committee.ofProvince(Places.unit(code, name), slug);
        bodies.found(committee, null);
        new Departments(bodies, committee).office();
        Cell office = bodies.cell("CB-" + slug + "-01", "Chi bộ Văn phòng " + committee.name(), committee.code());
        bodies.seat(committee, office, 2);
        return committee;
    }

    /** A district committee with a cell of its office and another one straight under it. */
    private void district(Committee province, Unit area, String slug, String... wards) {
        Desk own = desk.forPart(slug);
        Bodies bodies = new Bodies(own);
        Committee committee = Committee.ofDistrict(area, slug);
        bodies.found(committee, province);
        new Departments(bodies, committee).office();
        Cell office = bodies.cell("CB-" + slug + "-01", "Chi bộ Văn phòng " + committee.name(), committee.code());
        Plan plan = new Plan(own.draw(), !province.slug().equals("ND"));
        List<Ward> plans = List.of(wards).stream()
                .map(ward -> ward.split(" ", 2))
                .map(parts -> plan.small(Places.unit(parts[0], parts[1]), province.slug()))
                .toList();
        Residents residents = new Residents(plans);
        Cell health = bodies.cell("CB-" + slug + "-02", "Chi bộ Trung tâm Y tế " + area.withinName(), committee.code());
        bodies.seat(committee, office, 2);
        Person doctor = new Recruits(own).officer(health);
        bodies.hold(doctor, health.code(), "SECRETARY");
        if (!plans.isEmpty()) {
            residents.settle(own, List.of(doctor));
        }
        new Wards(own, committee, residents).write(plans, 2);
    }
}
