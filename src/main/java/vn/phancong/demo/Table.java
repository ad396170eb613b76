package vn.phancong.demo;

/** The files of the data folder, with their columns in the order in which rows are written here. */
enum Table {
    AREAS("areas", "code", "name", "kind", "parent_code", "since", "until"),
    ORGANIZATIONS(
            "organizations",
            "code",
            "name",
            "kind",
            "tier",
            "parent_code",
            "led_by_code",
            "advises_code",
            "since",
            "until",
            "parent_since",
            "parent_until"),
    CHARGES("charges", "organization_code", "area_code", "since", "until"),
    PEOPLE("people", "code", "full_name", "kind", "capacity", "phone", "card_number", "since", "until"),
    ABSENCES("absences", "person_code", "availability", "since", "until"),
    MEMBERSHIPS("memberships", "person_code", "organization_code", "kind", "since", "until"),
    OFFICES("offices", "person_code", "organization_code", "position", "since", "until"),
    HOUSEHOLDS(
            "households",
            "code",
            "address",
            "area_code",
            "head_name",
            "people",
            "vulnerability",
            "exempt",
            "since",
            "until",
            "located_since",
            "located_until"),
    ASSIGNMENTS("assignments", "person_code", "household_code", "role", "since", "until", "last_contact_on");

    private final String file;
    private final String[] columns;

    Table(String name, String... columns) {
        this.file = name + ".csv";
        this.columns = columns;
    }

    String file() {
        return file;
    }

    String[] columns() {
        return columns.clone();
    }

    int width() {
        return columns.length;
    }
}
