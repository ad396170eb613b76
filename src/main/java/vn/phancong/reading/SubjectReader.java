package vn.phancong.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a document is about: after "V/v" or "Về việc" in a letter, after the kind's name in others. */
final class SubjectReader {

    private static final List<String> LEADS = List.of("v/v", "về việc", "về");
    private static final int MOST_LINES = 12;

    private final Page page;
    private final Layout layout;
    private final List<Piece> pieces;

    private SubjectReader(Page page, Layout layout, List<Piece> pieces) {
        this.page = page;
        this.layout = layout;
        this.pieces = pieces;
    }

    /**
     * The subject.
     *
     * @param found its words, without "V/v"; where a wrapped column was flattened, in the order of its lines
     * @param organ the organ named in the title
     * @param start where it begins in the text; -1 = there is none
     * @param rest the line after it, from which on the body may begin
     */
    record Subject(@Nullable Found<String> found, @Nullable Found<String> organ, int start, int end, int rest) {

        boolean covers(int place) {
            return start >= 0 && place >= start && place < end;
        }
    }

    static Subject read(Page page, Layout layout, List<Piece> pieces) {
        SubjectReader reader = new SubjectReader(page, layout, pieces);
        return layout.title() >= 0 ? reader.afterTitle() : reader.afterLead();
    }

    private Subject afterLead() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).starts("v/v", "về việc", "về ")) {
                return subject(withWrapped(i, false), null, layout.body());
            }
        }
        return new Subject(null, null, -1, -1, layout.body());
    }

    private Subject afterTitle() {
        Found<String> organ = null;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.row() == layout.title()) {
                Line rest = afterKind(piece.line());
                if (!rest.isBlank()) {
                    return subject(withFirst(rest, i), organ, rest(i));
                }
            }
            if (piece.row() <= layout.title() || piece.line().isRule()) {
                continue;
            }
            if (piece.starts("của ")) {
                organ = organ(piece);
                continue;
            }
            boolean nothing = piece.starts("số ") || Label.of(piece.line().text()) != null;
            return nothing ? noSubject(organ) : subject(withWrapped(i, true), organ, rest(i));
        }
        return noSubject(organ);
    }

    private Subject noSubject(@Nullable Found<String> organ) {
        return new Subject(null, organ, -1, -1, layout.title() + 1);
    }

    private int rest(int index) {
        List<Line> wrapped = withWrapped(index, true);
        Line last = wrapped.get(wrapped.size() - 1);
        int row = pieces.get(index).row();
        while (row < layout.lines().size() && layout.lines().get(row).start() <= last.start()) {
            row++;
        }
        return Math.max(row, layout.greeting() + 1);
    }

    private List<Line> withFirst(Line rest, int index) {
        List<Line> lines = withWrapped(index, true);
        lines.set(0, rest);
        return lines;
    }

    private Line afterKind(Line title) {
        Words words = page.lexicon().words(title.text());
        Cues.Heard kind = page.lexicon().kindWords.heardAt(words, 0, words.size());
        return kind == null ? title.from(title.text().length()) : title.from(words.end(kind.to() - 1));
    }

    private @Nullable Found<String> organ(Piece piece) {
        boolean standing = piece.folded().startsWith("của ban thường vụ");
        int start = piece.line().start() + "của ".length();
        return standing ? page.stated("Ban Thường vụ", start, start + "ban thường vụ".length()) : null;
    }

    /** A line and those that it goes on in: directly below, in its own column. */
    private List<Line> withWrapped(int index, boolean titled) {
        List<Line> lines = new ArrayList<>(List.of(pieces.get(index).line()));
        int row = pieces.get(index).row();
        for (int i = index + 1; i < pieces.size() && lines.size() < MOST_LINES; i++) {
            Piece piece = pieces.get(i);
            if (piece.row() == row) {
                continue;
            }
            if (piece.row() != row + 1 || ends(piece, titled)) {
                break;
            }
            lines.add(piece.line());
            row = piece.row();
        }
        return lines;
    }

    private boolean ends(Piece piece, boolean titled) {
        boolean sign =
                piece.line().isRule() || piece.starts("số ", "số:", "kính gửi", "căn cứ", "thực hiện ") && titled;
        boolean dated = piece.folded().contains(", ngày") || piece.starts("ngày");
        boolean body = piece.line().isCapitals() && !titled;
        return sign || dated || body || piece.starts("số ", "số:", "kính gửi");
    }

    private Subject subject(List<Line> lines, @Nullable Found<String> organ, int rest) {
        Line first = withoutLead(lines.get(0));
        StringBuilder words = new StringBuilder(page.manuscript().words(first.start(), first.end()));
        for (Line line : lines.subList(1, lines.size())) {
            words.append(' ').append(page.manuscript().words(line.start(), line.end()));
        }
        int start = lines.get(0).start();
        int end = lines.get(lines.size() - 1).end();
        String subject = words.toString().strip();
        Found<String> found = subject.isEmpty() ? null : page.stated(subject, first.start(), end);
        return new Subject(found, organ, start, end, rest);
    }

    private static Line withoutLead(Line line) {
        String folded = line.folded();
        for (String lead : LEADS) {
            if (folded.startsWith(lead)
                    && folded.length() > lead.length()
                    && !Character.isLetter(folded.charAt(lead.length()))) {
                int at = lead.length();
                while (at < folded.length() && !Character.isLetterOrDigit(folded.charAt(at))) {
                    at++;
                }
                return line.from(at);
            }
        }
        return line;
    }
}
