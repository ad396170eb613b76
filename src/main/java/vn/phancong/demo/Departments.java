package vn.phancong.demo;

import java.util.List;

/** The departments that advise a committee. */
final class Departments {

    private static final List<String> PREFIXES = List.of("BTC", "BTG", "UBKT", "VP");
    private static final List<String> NAMES = List.of("Ban Tổ chức", "Ban Tuyên giáo", "Ủy ban Kiểm tra", "Văn phòng");

    /** From this one on the officers of a committee head its departments. */
    static final int FIRST_SEAT = 8;

    private final Bodies bodies;
    private final Committee committee;

    Departments(Bodies bodies, Committee committee) {
        this.bodies = bodies;
        this.committee = committee;
    }

    /** Founds all four; the heads but that of the office sit on the standing committee. */
    void headedBy(List<Person> heads) {
        for (int i = 0; i < heads.size(); i++) {
            String department = found(i);
            bodies.hold(heads.get(i), department, "HEAD");
            String seat = PREFIXES.get(i).equals("VP") ? "COMMITTEE_MEMBER" : "STANDING_COMMITTEE_MEMBER";
            bodies.hold(heads.get(i), committee.code(), seat);
        }
    }

    /** Only the office, through which reports come. */
    void office() {
        found(3);
    }

    private String found(int i) {
        return bodies.part(committee, PREFIXES.get(i), NAMES.get(i) + " " + committee.name(), "DEPARTMENT");
    }
}
