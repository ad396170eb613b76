package vn.phancong.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of a data folder, in the order in which they are read, with their columns. */
enum DataFile {
    AREAS("areas.csv", "code name kind", "parent_code since until parent_since parent_until"),
    ORGANIZATIONS(
            "organizations.csv",
            "code name kind tier",
            "parent_code since until parent_since parent_until led_by_code advises_code"),
    CHARGES("charges.csv", "organization_code area_code", "since until"),
    PEOPLE("people.csv", "code full_name kind", "capacity phone card_number since until"),
    ABSENCES("absences.csv", "person_code availability", "since until"),
    MEMBERSHIPS("memberships.csv", "person_code organization_code kind", "since until"),
    OFFICES("offices.csv", "person_code organization_code position", "since until"),
    HOUSEHOLDS(
            "households.csv",
            "code address area_code",
            "head_name people vulnerability exempt since until located_since located_until"),
    ASSIGNMENTS("assignments.csv", "person_code household_code", "role since until last_contact_on");

    private final String fileName;
    private final List<String> required;
    private final List<String> optional;

    DataFile(String fileName, String required, String optional) {
        this.fileName = fileName;
        this.required = List.of(required.split(" "));
        this.optional = List.of(optional.split(" "));
    }

    String fileName() {
        return fileName;
    }

    /** The columns without which nothing of the file is taken. */
    List<String> required() {
        return required;
    }

    /** The name of the table, without what says how it is kept. */
    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All columns that the table can have. */
    List<String> columns() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    boolean knows(String column) {
        return required.contains(column) || optional.contains(column);
    }
}
