package vn.phancong.reading;

import java.util.List;

/**
 * Where the parts of a document lie, in lines: the head with letterhead, title and subject; the greeting (Kính gửi); the body;
 * the tail with recipients and signer.
 *
 * @param greeting the line of "Kính gửi"; -1 = there is none
 * @param title the line of the kind's name; -1 = there is none
 * @param body the first line after the head, or after the line of the greeting
 * @param tail the first line of the tail; as many as there are lines, if there is no tail
 */
record Layout(List<Line> lines, int greeting, int title, int body, int tail) {

    private static final int LONGEST_HEAD = 80;
    private static final int LONG_LINE = 150;
    private static final int LONGEST_TITLE = 120;

    static Layout of(List<Line> lines, Lexicon lexicon) {
        int headEnd = headEnd(lines);
        int greeting = firstWith(lines, headEnd, line -> isGreeting(line.folded()));
        int title = firstWith(lines, greeting < 0 ? headEnd : greeting, line -> isTitle(line, lexicon));
        int body = greeting >= 0 ? greeting + 1 : title >= 0 ? title + 1 : headEnd;
        return new Layout(lines, greeting, title, body, tail(lines, body));
    }

    List<Line> head() {
        int end = greeting >= 0 ? greeting : Math.max(body, Math.min(lines.size(), headEnd(lines)));
        return lines.subList(0, Math.min(end, lines.size()));
    }

    List<Line> tailLines() {
        return lines.subList(tail, lines.size());
    }

    /** The head ends before the first item or the first long line. */
    private static int headEnd(List<Line> lines) {
        int most = Math.min(lines.size(), LONGEST_HEAD);
        for (int i = 0; i < most; i++) {
            Line line = lines.get(i);
            Label label = Label.of(line.text());
            boolean item = label != null && label.sort() != Label.Sort.DASH && label.number() == 1;
            boolean greeting = isGreeting(line.folded());
            if (!greeting && (item || isLong(line))) {
                return i;
            }
        }
        return most;
    }

    private static boolean isLong(Line line) {
        return line.text().length() > LONG_LINE
                && Lines.columns(line.upTo(Math.min(line.text().length(), 2000)))
                                .size()
                        < 2;
    }

    private static int firstWith(List<Line> lines, int end, java.util.function.Predicate<Line> wanted) {
        for (int i = 0; i < end; i++) {
            if (wanted.test(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isGreeting(String folded) {
        int at = 0;
        while (at < folded.length() && !Character.isLetter(folded.charAt(at)) && at < 6) {
            at++;
        }
        return folded.startsWith("kính gửi", at);
    }

    /** A short line in capitals that begins with a kind's name. */
    private static boolean isTitle(Line line, Lexicon lexicon) {
        if (line.text().length() > LONGEST_TITLE || line.text().isEmpty()) {
            return false;
        }
        Words words = lexicon.words(line.text());
        Cues.Heard kind = lexicon.kindWords.heardAt(words, 0, words.size());
        return kind != null
                && Line.of(line.text(), 0, words.end(kind.to() - 1)).isCapitals()
                && !kind.value().equals(DocumentKind.OTHER.name());
    }

    private static int tail(List<Line> lines, int body) {
        for (int i = body; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.text().length() < 300 && Lines.columns(line).stream().anyMatch(Layout::opensTail)) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean opensTail(Line column) {
        String folded = column.folded();
        boolean recipients = folded.startsWith("nơi nhận") || folded.startsWith("nơi gửi");
        return recipients || Capacity.at(column) != null;
    }
}
