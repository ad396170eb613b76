package vn.phancong.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts the plain text into lines, and a line into the columns that a conversion flattened into it. */
final class Lines {

    /** So many blanks in a row are a gap between columns. */
    private static final int COLUMN_GAP = 3;

    private Lines() {}

    static List<Line> of(String plain, int start, int end, int most) {
        List<Line> lines = new ArrayList<>();
        int from = start;
        while (from <= end && lines.size() < most) {
            int stop = plain.indexOf('\n', from);
            int to = stop < 0 || stop > end ? end : stop;
            lines.add(Line.of(plain, from, to));
            from = to + 1;
        }
        return lines;
    }

    /** The columns of a line from left to right; one, if it has no gap. */
    static List<Line> columns(Line line) {
        List<Line> columns = new ArrayList<>();
        String text = line.text();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int gap = blanksAt(text, at);
            boolean wide =
                    gap >= COLUMN_GAP || gap > 0 && text.substring(at, at + gap).contains("\t");
            if (wide) {
                columns.add(line.part(start, at));
                start = at + gap;
            }
            at += Math.max(1, gap);
        }
        columns.add(line.from(start));
        return columns.stream().filter(column -> !column.isBlank()).toList();
    }

    private static int blanksAt(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - at;
    }
}
