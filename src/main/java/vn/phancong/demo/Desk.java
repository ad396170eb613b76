package vn.phancong.demo;

import java.time.LocalDate;

/** What every part of the city is made with. */
record Desk(Sheets sheets, People people, LocalDate today, long seed, Draw draw) {

    /** The same desk with a stream of chance of its own. */
    Desk forPart(String part) {
        return new Desk(sheets, people, today, seed, Draw.forPart(seed, part));
    }

    LocalDate daysAgo(int days) {
        return today.minusDays(days);
    }
}
