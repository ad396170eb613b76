package vn.phancong.demo;

import java.time.LocalDate;

/** The days on which the demo's history turns. */
final class Days {

    /** From when the officers of the term 2020–2025 have held their offices. */
    static final LocalDate TERM = LocalDate.of(2020, 8, 1);

    /** The first day on which households were given to members. */
    static final LocalDate CAMPAIGN = LocalDate.of(2021, 9, 1);

    /** The sectional committee of {@code 00034} was founded, and took two cells over from the ward's committee. */
    static final LocalDate SECTION_FOUNDED = LocalDate.of(2022, 6, 1);

    /** The neighbourhood {@code 00022-06} was merged into {@code 00022-05}. */
    static final LocalDate AREA_CLOSED = LocalDate.of(2022, 10, 1);

    /** The household {@code HN-00001-03-0003} moved. */
    static final LocalDate MOVED = LocalDate.of(2023, 5, 15);

    /** The cell {@code CB-00013-05} was merged into {@code CB-00013-04}. */
    static final LocalDate CELL_CLOSED = LocalDate.of(2023, 7, 1);

    /** The code {@code 00022-06} was given anew, to an apartment complex. */
    static final LocalDate CODE_REUSED = LocalDate.of(2024, 1, 15);

    /** Before this day the history above has not yet happened. */
    static final LocalDate EARLIEST_TODAY = LocalDate.of(2024, 7, 1);

    private Days() {}

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
