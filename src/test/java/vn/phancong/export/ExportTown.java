package vn.phancong.export;

import vn.phancong.support.DataFolder;

/** A district with two wards and three cells, with a gap of every reason, on 2021-09-15. */
final class ExportTown {

    private ExportTown() {}

    static DataFolder rows() {
        DataFolder town = new DataFolder()
                .row("areas", "code", "Q", "kind", "URBAN_DISTRICT", "name", "Quận Q")
                .row("areas", "code", "W1", "kind", "WARD", "name", "Phường 1", "parent_code", "Q")
                .row("areas", "code", "W2", "kind", "WARD", "name", "Phường 2", "parent_code", "Q")
                .row("organizations", "code", "QU", "name", "Quận ủy Q", "kind", "COMMITTEE", "tier", "DISTRICT")
                .row("charges", "organization_code", "QU", "area_code", "Q");
        for (String ward : new String[] {"1", "2"}) {
            town.row(
                    "organizations",
                    "code",
                    "DU" + ward,
                    "name",
                    "Đảng ủy phường " + ward,
                    "kind",
                    "COMMITTEE",
                    "tier",
                    "GRASSROOTS",
                    "parent_code",
                    "QU");
            town.row("charges", "organization_code", "DU" + ward, "area_code", "W" + ward);
        }
        neighbourhood(town, "1", "W1", "DU1");
        neighbourhood(town, "2", "W1", "DU1");
        neighbourhood(town, "3", "W2", "DU2");
        town.row("areas", "code", "T4", "name", "Tổ 4", "parent_code", "W2");
        town.row("households", "code", "H4-1", "area_code", "T4", "vulnerability", "ORPHAN");
        return town;
    }

    /** Five households: covered, never assigned, ended, covered by somebody who is away from 10 September on, exempt. */
    private static void neighbourhood(DataFolder town, String number, String ward, String committee) {
        String area = "T" + number;
        String cell = "CB" + number;
        town.row("areas", "code", area, "name", "Tổ " + number, "parent_code", ward)
                .row("organizations", "code", cell, "name", "Chi bộ " + number, "parent_code", committee)
                .row("charges", "organization_code", cell, "area_code", area);
        for (String person : new String[] {"A", "B", "C"}) {
            String code = "DV" + number + person;
            String phone = person.equals("A") ? "0912345678" : "0000 000 00" + number;
            town.row("people", "code", code, "full_name", "Nguyễn Văn " + person, "capacity", "7", "phone", phone);
            town.row("memberships", "person_code", code, "organization_code", cell);
        }
        town.row("absences", "person_code", "DV" + number + "B", "since", "2021-09-10", "availability", "SICK");
        for (int i = 1; i <= 5; i++) {
            String code = "H" + number + "-" + i;
            String needs = i == 2 ? "POOR;JOBLESS" : "";
            String exempt = i == 5 ? "Nhà khách" : "";
            town.row(
                    "households",
                    java.util.Map.of(
                            "code", code, "area_code", area, "vulnerability", needs, "exempt", exempt, "people", "4"));
        }
        String lead = "H" + number + "-";
        town.row(
                "assignments",
                "person_code",
                "DV" + number + "A",
                "household_code",
                lead + 1,
                "since",
                "2021-09-01",
                "last_contact_on",
                "2021-09-12");
        town.row(
                "assignments",
                "person_code",
                "DV" + number + "A",
                "household_code",
                lead + 3,
                "since",
                "2021-09-01",
                "until",
                "2021-09-08");
        town.row("assignments", "person_code", "DV" + number + "B", "household_code", lead + 4, "since", "2021-09-02");
    }
}
