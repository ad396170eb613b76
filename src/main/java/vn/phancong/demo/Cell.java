package vn.phancong.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell as its neighbourhood and its members know it.
 *
 * @param parent the committee above it
 * @param since  from when it has been in charge here; null = always
 * @param before what was here until then, if anything
 */
record Cell(
        String code,
        String name,
        String parent,
        @Nullable LocalDate since,
        @Nullable Before before) {

    /** Another cell that was closed in favour of this one, or another committee that this cell was under. */
    record Before(@Nullable String cell, @Nullable String parent) {}

    static Cell of(String code, String name, String parent) {
        return new Cell(code, name, parent, null, null);
    }

    @Nullable String formerCell() {
        return before == null ? null : before.cell();
    }

    @Nullable String formerParent() {
        return before == null ? null : before.parent();
    }

    /** Writes the cell, or the one it took over from, for which it was itself founded elsewhere. */
    void found(Sheets sheets) {
        String closed = formerCell();
        if (closed != null) {
            row(sheets, closed, parent, null, since, null, null);
        } else if (formerParent() != null) {
            row(sheets, code, formerParent(), null, null, null, since);
            row(sheets, code, parent, null, null, since, null);
        } else {
            row(sheets, code, parent, since, null, null, null);
        }
    }

    void takeCharge(Sheets sheets, String area) {
        if (formerCell() != null) {
            sheets.row(Table.CHARGES, formerCell(), area, null, since);
        }
        sheets.row(Table.CHARGES, code, area, formerParent() == null ? since : null);
    }

    private void row(
            Sheets sheets,
            String cell,
            @Nullable String under,
            @Nullable LocalDate first,
            @Nullable LocalDate until,
            @Nullable LocalDate underSince,
            @Nullable LocalDate underUntil) {
        sheets.row(
                Table.ORGANIZATIONS,
                cell,
                name,
                "CELL",
                "CELL",
                under,
                null,
                null,
                first,
                until,
                underSince,
                underUntil);
    }
}
