package vn.phancong.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.phancong.support.DataFolder;

/**
 * A small town that knows every shape of duty: shared neighbourhoods, a cell straight under a district, one in charge of a
 * ward, organisations without an area, a neighbourhood without a cell, second ties, exempt and vulnerable households.
 */
final class RandomTown {

    static final int PEOPLE = 16;
    static final List<String> NEIGHBOURHOODS = List.of("T1", "T2", "T3", "T4", "T5", "T6", "T7");
    private static final List<String> CELLS = List.of("C1", "C2", "C3", "C4", "C5", "C6", "CX");
    private static final List<String> ABSENCES = List.of("ON_LEAVE", "SICK", "AWAY", "EXEMPT");
    private static final List<String> SITUATIONS = List.of("", "", "", "POOR", "ELDERLY_ALONE;POOR");

    private final Random random;
    private final Map<String, String> stays = new LinkedHashMap<>();
    private int households;

    RandomTown(Random random) {
        this.random = random;
    }

    DataFolder founding() {
        DataFolder folder = new DataFolder();
        areas(folder);
        organizations(folder);
        for (int i = 1; i <= PEOPLE; i++) {
            String person = "P" + i;
            String kind = random.nextInt(6) == 0 ? "STUDENT" : "FULL_MEMBER";
            String capacity = random.nextInt(3) == 0 ? "" : String.valueOf(1 + random.nextInt(3));
            folder.row("people", "code", person, "kind", kind, "capacity", capacity);
            if (!kind.equals("STUDENT")) {
                folder.row("memberships", "person_code", person, "organization_code", any(CELLS));
            }
            if (random.nextInt(3) == 0) {
                folder.row("memberships", "person_code", person, "organization_code", any(CELLS), "kind", "RESIDENCE");
            }
        }
        for (int i = 0; i < 30; i++) {
            newHousehold(folder);
        }
        return folder;
    }

    private static void areas(DataFolder folder) {
        folder.row("areas", "code", "HN", "kind", "MUNICIPALITY");
        List<String> within = List.of("Q1 HN", "Q2 HN", "W1 Q1", "W2 Q1", "W3 Q2", "T1 W1", "T2 W1", "T3 W2", "T4 W2");
        for (String each : within) {
            folder.row("areas", "code", each.substring(0, 2), "parent_code", each.substring(3));
        }
        folder.row("areas", "code", "T5", "parent_code", "W3").row("areas", "code", "T6", "parent_code", "W3");
        folder.row("areas", "code", "T7", "parent_code", "Q2");
    }

    private static void organizations(DataFolder folder) {
        for (String each : List.of("TU -", "QU1 TU", "QU2 TU", "DU1 QU1", "DU2 QU1", "DU3 QU2", "BAN QU1")) {
            String[] names = each.split(" ", -1);
            String parent = names[1].equals("-") ? "" : names[1];
            String kind = names[0].equals("BAN") ? "DEPARTMENT" : "COMMITTEE";
            folder.row("organizations", "code", names[0], "kind", kind, "tier", "DISTRICT", "parent_code", parent);
        }
        for (String each : List.of("C1 DU1", "C2 DU1", "C3 DU2", "C4 DU2", "C5 QU2", "C6 DU3", "CX DU3")) {
            folder.row("organizations", "code", each.substring(0, 2), "parent_code", each.substring(3));
        }
        for (String each : List.of("DU1 W1", "C1 T1", "C2 T1", "C2 T2", "C3 T3", "C4 T3", "C4 T4", "C5 T5", "QU2 Q2")) {
            String[] names = each.split(" ", -1);
            folder.row("charges", "organization_code", names[0], "area_code", names[1]);
        }
    }

    /** Something changes that has no mutation; what cannot be is refused, and that is as good. */
    void changeRows(DataFolder folder, LocalDate today) {
        String person = anyPerson();
        LocalDate day = today.plusDays(random.nextInt(14) - 10);
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> move(folder, day);
            case 3 -> settle(folder, anyHousehold(), "until", day.toString());
            case 4 -> settle(folder, anyHousehold(), "exempt", random.nextBoolean() ? "Ở nước ngoài" : "");
            case 5 -> settle(folder, anyHousehold(), "vulnerability", any(SITUATIONS));
            case 6 -> newHousehold(folder);
            case 7 -> folder.row("people", "code", person, "until", day.toString());
            case 8 -> folder.row("people", "code", person, "capacity", String.valueOf(1 + random.nextInt(3)));
            case 9 -> tie(folder, "memberships", Map.of("person_code", person, "organization_code", any(CELLS)), day);
            case 10 ->
                tie(folder, "charges", Map.of("organization_code", any(CELLS), "area_code", any(NEIGHBOURHOODS)), day);
            default ->
                folder.row(
                        "absences",
                        Map.of(
                                "person_code",
                                person,
                                "availability",
                                any(ABSENCES),
                                "since",
                                day.toString(),
                                "until",
                                day.plusDays(1 + random.nextInt(8)).toString()));
        }
    }

    /** Begins a tie on that day, or ends then the one that has held since before records began. */
    private void tie(DataFolder folder, String table, Map<String, String> ends, LocalDate day) {
        Map<String, String> row = new LinkedHashMap<>(ends);
        row.put(random.nextBoolean() ? "since" : "until", day.toString());
        folder.row(table, row);
    }

    private void move(DataFolder folder, LocalDate day) {
        String household = anyHousehold();
        String area = any(NEIGHBOURHOODS);
        stays.put(household, area + " " + day);
        settle(folder, household, "located_since", day.toString());
    }

    private void settle(DataFolder folder, String household, String column, String value) {
        String[] stay = stays.getOrDefault(household, "").split(" ", -1);
        Map<String, String> row = new LinkedHashMap<>();
        row.put("code", household);
        row.put("area_code", stay[0]);
        row.put("located_since", stay.length > 1 ? stay[1] : "");
        row.put(column, value);
        folder.row("households", row);
    }

    private void newHousehold(DataFolder folder) {
        String household = "H" + ++households;
        String area = any(NEIGHBOURHOODS);
        stays.put(household, area);
        String exempt = random.nextInt(10) == 0 ? "Nhà bỏ trống" : "";
        Map<String, String> row = Map.of(
                "code",
                household,
                "area_code",
                area,
                "address",
                "Ngõ " + random.nextInt(5),
                "exempt",
                exempt,
                "vulnerability",
                any(SITUATIONS));
        folder.row("households", row);
    }

    String anyPerson() {
        return "P" + (1 + random.nextInt(PEOPLE));
    }

    String anyHousehold() {
        return any(new ArrayList<>(stays.keySet()));
    }

    String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
