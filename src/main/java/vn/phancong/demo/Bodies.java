package vn.phancong.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Founds committees with the bodies beside them, and fills their offices. */
final class Bodies {

    private final Desk desk;
    private final Sheets sheets;
    private final Recruits recruits;

    Bodies(Desk desk) {
        this.desk = desk;
        this.sheets = desk.sheets();
        this.recruits = new Recruits(desk);
    }

    /** The area, its committee, and the state body, the Front and the mass organisations, each in a line of its own. */
    void found(Committee committee, @Nullable Committee above) {
        Unit area = committee.area();
        String parentArea = above == null ? null : above.area().code();
        sheets.row(Table.AREAS, area.code(), area.name(), area.kind(), parentArea);
        String parent = above == null ? null : above.code();
        sheets.row(Table.ORGANIZATIONS, committee.code(), committee.name(), "COMMITTEE", committee.tier(), parent);
        sheets.row(Table.CHARGES, committee.code(), area.code());
        beside(committee, above, "UB", "Ủy ban nhân dân", "STATE_BODY");
        beside(committee, above, "MT", "Ủy ban Mặt trận Tổ quốc Việt Nam", "FRONT");
        beside(committee, above, "TN", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "MASS_ORGANIZATION");
        beside(committee, above, "PN", "Hội Liên hiệp Phụ nữ", "MASS_ORGANIZATION");
        beside(committee, above, "CCB", "Hội Cựu chiến binh", "MASS_ORGANIZATION");
    }

    private void beside(Committee committee, @Nullable Committee above, String prefix, String word, String kind) {
        sheets.row(
                Table.ORGANIZATIONS,
                prefix + "-" + committee.slug(),
                word + " " + committee.area().withinName(),
                kind,
                committee.tier(),
                above == null ? null : prefix + "-" + above.slug(),
                committee.code());
    }

    /** A department, party caucus group or steering committee of a committee. */
    String part(Committee committee, String prefix, String name, String kind) {
        String code = prefix + "-" + committee.slug();
        String advises = kind.equals("DEPARTMENT") ? committee.code() : null;
        sheets.row(Table.ORGANIZATIONS, code, name, kind, committee.tier(), committee.code(), null, advises);
        return code;
    }

    Cell cell(String code, String name, String parent) {
        Cell cell = Cell.of(code, name, parent);
        cell.found(sheets);
        return cell;
    }

    /** Fills the first seats of a committee and of the bodies beside it from the cell of its office. */
    List<Person> seat(Committee committee, Cell office, int seats) {
        List<Person> officers = new ArrayList<>();
        for (int seat = 0; seat < seats; seat++) {
            Person officer = recruits.officer(office);
            officers.add(officer);
            if (seat == 0) {
                lead(committee, office, officer);
            } else {
                give(seat, committee, officer);
            }
        }
        return officers;
    }

    /** One committee in four has changed its secretary during the term, so a past day names another head. */
    private void lead(Committee committee, Cell office, Person secretary) {
        LocalDate changed = desk.draw().day(LocalDate.of(2022, 1, 10), desk.daysAgo(100));
        if (desk.draw().chance(0.25)) {
            Person predecessor = recruits.officer(office);
            desk.people().hold(predecessor, committee.code(), "SECRETARY", Days.TERM, changed);
            desk.people().hold(secretary, committee.code(), "SECRETARY", changed, null);
        } else {
            hold(secretary, committee.code(), "SECRETARY");
        }
    }

    private void give(int seat, Committee committee, Person person) {
        String slug = committee.slug();
        switch (seat) {
            case 1 -> {
                hold(person, committee.code(), "DEPUTY_SECRETARY");
                hold(person, "UB-" + slug, "CHAIR");
            }
            case 2 -> hold(person, committee.code(), "STANDING_DEPUTY_SECRETARY");
            case 3 -> hold(person, "MT-" + slug, "CHAIR");
            case 4 -> hold(person, "UB-" + slug, "VICE_CHAIR");
            case 5 -> hold(person, "TN-" + slug, "SECRETARY");
            case 6 -> hold(person, "PN-" + slug, "CHAIR");
            case 7 -> hold(person, "CCB-" + slug, "CHAIR");
            default -> {}
        }
        // Those of the departments get theirs with the department.
        if (seat >= 3 && seat < Departments.FIRST_SEAT) {
            hold(person, committee.code(), seatInCommittee(committee, seat));
        }
    }

    /** A ward's standing committee is small. */
    private static String seatInCommittee(Committee committee, int seat) {
        boolean small = committee.tier().equals("GRASSROOTS");
        return small && seat > 3 ? "COMMITTEE_MEMBER" : "STANDING_COMMITTEE_MEMBER";
    }

    void hold(Person officer, String organization, String position) {
        desk.people().hold(officer, organization, position, Days.TERM, null);
    }
}
