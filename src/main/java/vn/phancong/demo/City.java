package vn.phancong.demo;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the head of Hà Nội and the committees straight under it that are not in charge of a district. */
final class City {

    static final Committee COMMITTEE = Committee.ofProvince(Places.HA_NOI, "HN");

    private static final List<String> AGENCIES =
            List.of("Ban Tổ chức Thành ủy", "Sở Y tế", "Sở Nội vụ", "Sở Lao động – Thương binh và Xã hội");
    private static final List<Direct> DIRECT = List.of(
            new Direct("DN", "Đảng ủy Khối Doanh nghiệp thành phố", "Chi bộ Ban Quản lý chợ"),
            new Direct("DH", "Đảng ủy Khối các trường đại học, cao đẳng", "Chi bộ sinh viên số 1"),
            new Direct("CN", "Đảng ủy các khu công nghiệp và chế xuất", "Chi bộ Ban Quản lý khu công nghiệp"),
            new Direct("CA", "Đảng ủy Công an thành phố", "Chi bộ Phòng Tham mưu"),
            new Direct("QS", "Đảng ủy Bộ Tư lệnh Thủ đô", "Chi bộ Phòng Chính trị"),
            new Direct("YT", "Đảng ủy Bệnh viện đa khoa thành phố", "Chi bộ Khoa Cấp cứu"));

    private final Desk desk;
    private final Bodies bodies;
    private final Recruits recruits;
    private final Residents residents;

    private record Direct(String suffix, String name, String cell) {}

    /** {@code residents}: of the district where those who work for the city live. */
    City(Desk desk, Residents residents) {
        this.desk = desk.forPart("HN");
        this.bodies = new Bodies(this.desk);
        this.recruits = new Recruits(this.desk);
        this.residents = residents;
    }

    void write() {
        bodies.found(COMMITTEE, null);
        String agencies = direct("CQ", "Đảng ủy Khối các cơ quan thành phố");
        Cell office = bodies.cell("CB-HN-CQ-01", "Chi bộ Văn phòng Thành ủy Hà Nội", agencies);
        List<Person> officers = bodies.seat(COMMITTEE, office, 13);
        residents.settle(desk, officers.subList(2, 13));
        new Departments(bodies, COMMITTEE).headedBy(officers.subList(Departments.FIRST_SEAT, 12));
        groups(officers);
        for (int i = 0; i < AGENCIES.size(); i++) {
            staff("CB-HN-CQ-%02d".formatted(i + 2), "Chi bộ " + AGENCIES.get(i), agencies, 6);
        }
        for (Direct direct : DIRECT) {
            String committee = direct(direct.suffix(), direct.name());
            staff("CB-HN-%s-01".formatted(direct.suffix()), direct.cell(), committee, 4);
        }
        staff("CB-HN-01", "Chi bộ Trung tâm Lưu trữ thành phố", COMMITTEE.code(), 4);
        enterprise();
    }

    /** Party caucus groups, the council that one of them leads, a state department, and the steering committee. */
    private void groups(List<Person> officers) {
        state("HDND-HN", "Hội đồng nhân dân thành phố Hà Nội", null);
        state("SYT-HN", "Sở Y tế thành phố Hà Nội", "UB-HN");
        bodies.hold(officers.get(12), "HDND-HN", "CHAIR");
        String council =
                bodies.part(COMMITTEE, "DD-HDND", "Đảng đoàn Hội đồng nhân dân thành phố Hà Nội", "PARTY_CAUCUS");
        bodies.hold(officers.get(12), council, "SECRETARY");
        String government =
                bodies.part(COMMITTEE, "BCS-UBND", "Ban cán sự đảng Ủy ban nhân dân thành phố Hà Nội", "PARTY_CAUCUS");
        bodies.hold(officers.get(1), government, "SECRETARY");
        String steering = bodies.part(
                COMMITTEE, "BCD", "Ban Chỉ đạo phòng, chống dịch Covid-19 thành phố Hà Nội", "STEERING_COMMITTEE");
        bodies.hold(officers.get(0), steering, "HEAD");
        bodies.hold(officers.get(1), steering, "DEPUTY_HEAD");
    }

    private void state(String code, String name, @Nullable String parent) {
        desk.sheets().row(Table.ORGANIZATIONS, code, name, "STATE_BODY", "PROVINCE", parent, COMMITTEE.code());
    }

    private void enterprise() {
        desk.sheets()
                .row(
                        Table.ORGANIZATIONS,
                        "DN-HN-01",
                        "Tổng công ty Vận tải (minh họa)",
                        "ENTERPRISE",
                        "DISTRICT",
                        null,
                        "DU-HN-DN");
    }

    private String direct(String suffix, String name) {
        String code = "DU-HN-" + suffix;
        desk.sheets().row(Table.ORGANIZATIONS, code, name, "COMMITTEE", "DISTRICT", COMMITTEE.code());
        return code;
    }

    private void staff(String code, String name, String parent, int members) {
        Cell cell = bodies.cell(code, name, parent);
        Person secretary = recruits.officer(cell);
        bodies.hold(secretary, code, "SECRETARY");
        residents.settle(
                desk,
                Stream.generate(() -> recruits.member(cell)).limit(members).toList());
    }
}
