package vn.phancong.reading;

import java.util.ArrayList;
import java.util.List;

/** Parts the end of a document into the recipients' column and the signer's, which a conversion may have interleaved. */
final class Tail {

    private static final int MOST_LINES = 400;

    private final List<Line> recipients = new ArrayList<>();
    private final List<Line> signature = new ArrayList<>();
    private boolean listing;
    private boolean signing;

    private Tail() {}

    static Tail of(Layout layout) {
        Tail tail = new Tail();
        List<Line> lines = layout.tailLines();
        int most = Math.min(MOST_LINES, lines.size());
        for (Line line : lines.subList(0, most)) {
            tail.add(line);
        }
        return tail;
    }

    private void add(Line line) {
        List<Line> columns = line.text().length() > 400 ? List.of(line) : Lines.columns(line);
        for (Line column : columns) {
            String folded = column.folded();
            boolean header = folded.startsWith("nơi nhận") || folded.startsWith("nơi gửi");
            boolean dash = column.text().startsWith("-")
                    || column.text().startsWith("+")
                    || column.text().startsWith("•");
            boolean signs = Capacity.at(column) != null || column.isCapitals() && !dash;
            if (header) {
                listing = true;
                signing = false;
                addRest(column);
            } else if (signs || signing && !dash && !column.text().startsWith("(")) {
                signing |= columns.size() == 1;
                signature.add(column);
            } else if (listing && (dash || signature.isEmpty() || columns.get(0).equals(column))) {
                recipients.add(column);
            } else {
                signature.add(column);
            }
        }
    }

    private void addRest(Line header) {
        int colon = header.text().indexOf(':');
        Line rest = colon < 0 ? header.from(header.text().length()) : header.from(colon + 1);
        if (!rest.isBlank()) {
            recipients.add(rest);
        }
    }

    /** The recipients' lines and columns, without the heading. */
    List<Line> recipients() {
        return recipients;
    }

    /** All other lines and columns. */
    List<Line> signature() {
        return signature;
    }
}
