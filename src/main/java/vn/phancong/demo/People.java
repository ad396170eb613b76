package vn.phancong.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The register of people: numbers them and writes what is known of each. */
final class People {

    private final Sheets sheets;
    private int last;

    People(Sheets sheets) {
        this.sheets = sheets;
    }

    /** Enters a person; members are numbered as DV (đảng viên), all others as QC (quần chúng). */
    Person enter(Draw draw, String kind, @Nullable Integer capacity, LocalDate from, @Nullable LocalDate until) {
        last++;
        boolean member = kind.endsWith("_MEMBER") && !kind.startsWith("YOUTH") && !kind.startsWith("ASSOCIATION");
        String code = "%s-%06d".formatted(member ? "DV" : "QC", last);
        String phone = "0000 %03d %03d".formatted(last / 1000, last % 1000);
        String card = member ? "THE-%08d".formatted(last) : null;
        sheets.row(Table.PEOPLE, code, Names.person(draw), kind, capacity, phone, card, null, until);
        return new Person(code, from, until);
    }

    void join(Person person, String organization, LocalDate since, @Nullable LocalDate until) {
        sheets.row(Table.MEMBERSHIPS, person.code(), organization, "PRIMARY", since, until);
    }

    /** The second tie, of Regulation 213, to the cell where a member lives. */
    Person live(Person person, String cell, LocalDate since) {
        sheets.row(Table.MEMBERSHIPS, person.code(), cell, "RESIDENCE", since);
        return person.tiedSince(since);
    }

    void beAway(Person person, String availability, LocalDate since, @Nullable LocalDate until) {
        sheets.row(Table.ABSENCES, person.code(), availability, since, until);
    }

    void hold(Person person, String organization, String position, LocalDate since, @Nullable LocalDate until) {
        sheets.row(Table.OFFICES, person.code(), organization, position, since, until);
    }
}
