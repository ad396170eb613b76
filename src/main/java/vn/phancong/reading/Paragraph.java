package vn.phancong.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the body, put together from the lines that a page's width cut it into.
 *
 * @param label the label before it; null = none
 * @param lineStart where its label begins
 * @param start where its text begins, after the label
 */
record Paragraph(@Nullable Label label, int lineStart, int start, int end, boolean heading) {

    static final int MOST = 5000;

    static List<Paragraph> of(Page page, List<Line> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean blank = true;
        for (Line line : lines) {
            if (line.isBlank() || line.isRule()) {
                blank = true;
                continue;
            }
            Label label = Label.of(line.text());
            Paragraph last = blank || paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
            if (label == null && last != null && goesOn(page.plain(), last, line)) {
                paragraphs.set(paragraphs.size() - 1, last.until(line.end()));
            } else if (paragraphs.size() < MOST) {
                int start = line.start() + (label == null ? 0 : label.textAt());
                paragraphs.add(new Paragraph(
                        label,
                        line.start(),
                        start,
                        line.end(),
                        line.from(start - line.start()).isCapitals()));
            } else {
                page.warn(
                        Reading.WarningCode.TOO_MANY,
                        "items",
                        page.manuscript().stretch(line.start(), line.start() + 1));
                return paragraphs;
            }
            blank = false;
        }
        return paragraphs;
    }

    private Paragraph until(int newEnd) {
        return new Paragraph(label, lineStart, start, newEnd, heading);
    }

    private static boolean goesOn(String plain, Paragraph last, Line line) {
        char end = plain.charAt(last.end - 1);
        boolean closed = ".;:!?”\"/".indexOf(end) >= 0;
        boolean headingEnds = last.heading && !line.isCapitals();
        return !headingEnds && (!closed || Character.isLowerCase(line.text().charAt(0)));
    }
}
