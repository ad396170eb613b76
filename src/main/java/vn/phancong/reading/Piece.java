package vn.phancong.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of a line near the beginning or the end of a document.
 *
 * @param row the line it stands in, counted from 0
 */
record Piece(int row, Line line) {

    private static final String PARTY = "đảng cộng sản việt nam";
    private static final int LONGEST_LINE = 2000;

    String folded() {
        return line.folded();
    }

    boolean starts(String... beginnings) {
        String folded = folded();
        for (String beginning : beginnings) {
            if (folded.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** The columns of some lines, without blank ones and without the party's name that stands over every document. */
    static List<Piece> of(List<Line> lines) {
        List<Piece> pieces = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            Line line = lines.get(row);
            List<Line> columns = line.text().length() > LONGEST_LINE ? List.of(line) : Lines.columns(line);
            for (Line column : columns) {
                add(pieces, row, column);
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, int row, Line column) {
        int party = column.isCapitals() ? column.folded().indexOf(PARTY) : -1;
        if (party < 0) {
            pieces.add(new Piece(row, column));
            return;
        }
        Line before = column.upTo(party);
        Line after = column.from(party + PARTY.length());
        List.of(before, after).stream()
                .filter(rest -> !rest.isBlank())
                .forEach(rest -> pieces.add(new Piece(row, rest)));
    }
}
