package vn.phancong.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads number, kind, bodies, place and date out of a document's head, in whatever order they stand. */
final class HeadReader {

    private final Page page;
    private final Layout layout;
    private final List<Piece> pieces;

    private HeadReader(Page page, Layout layout) {
        this.page = page;
        this.layout = layout;
        this.pieces = Piece.of(layout.head());
    }

    static Head read(Page page, Layout layout) {
        return new HeadReader(page, layout).read();
    }

    private Head read() {
        Found<DocumentNumber> number = number();
        SubjectReader.Subject subject = SubjectReader.read(page, layout, pieces);
        List<Found<String>> bodies = bodies(subject);
        Dated dated = dated();
        return new Head(
                number,
                kind(),
                bodies.isEmpty() ? null : bodies.get(bodies.size() - 1),
                bodies.size() < 2 ? null : bodies.get(bodies.size() - 2),
                subject.organ(),
                dated.place,
                dated.day,
                subject.found(),
                subject.rest());
    }

    private @Nullable Found<DocumentNumber> number() {
        Found<DocumentNumber> first = null;
        for (Piece piece : pieces) {
            Numbers.Printed printed = piece.starts("v/v", "về") ? null : numberIn(piece);
            if (printed == null) {
                continue;
            }
            Found<DocumentNumber> found = page.stated(printed.number(), printed.start(), printed.end());
            if (first != null && !first.value().equals(found.value())) {
                page.warn(Reading.WarningCode.CONTRADICTORY, "number", found.stretch());
            }
            first = first == null ? found : first;
        }
        return first;
    }

    /** The number after the word "Số", or one that begins the piece. */
    private Numbers.@Nullable Printed numberIn(Piece piece) {
        String folded = piece.folded();
        int word = folded.startsWith("số") ? 0 : folded.indexOf(" số");
        int from = word < 0 ? piece.line().start() : piece.line().start() + word;
        Numbers.Printed printed =
                Numbers.first(page.plain(), from, Math.min(piece.line().end(), from + 60));
        boolean known = printed != null
                && page.lexicon().kindSigns.kind(printed.number().kindSign()) != null;
        boolean first =
                printed != null && (word >= 0 || printed.start() == piece.line().start());
        return known && first ? printed : null;
    }

    private @Nullable Found<DocumentKind> kind() {
        if (layout.title() < 0) {
            return null;
        }
        Line title = layout.lines().get(layout.title());
        List<Cues.Heard> heard = page.heard(page.lexicon().kindWords, title.start(), title.end());
        if (heard.isEmpty()) {
            return null;
        }
        return new Found<>(DocumentKind.valueOf(heard.get(0).value()), page.stretch(heard.get(0)), Certainty.STATED);
    }

    /** The bodies of the letterhead from the upper to the lower, each once. */
    private List<Found<String>> bodies(SubjectReader.Subject subject) {
        List<Found<String>> bodies = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean inHead = piece.row() < (layout.title() < 0 ? layout.lines().size() : layout.title());
            if (!inHead || subject.covers(piece.line().start()) || !isBody(piece)) {
                continue;
            }
            int end = wrapped(i);
            String name = page.lexicon()
                    .displayNames
                    .written(page.manuscript().words(piece.line().start(), end));
            if (end == piece.line().end() || end > piece.line().end()) {
                bodies.removeIf(other -> other.value().equals(name));
                bodies.add(page.stated(name, piece.line().start(), end));
            }
        }
        return bodies;
    }

    private boolean isBody(Piece piece) {
        Words words = page.lexicon().words(piece.line().text());
        boolean named = page.lexicon().bodies.heardAt(words, 0, words.size()) != null;
        boolean plainName = words.size() <= 8 && piece.line().text().matches("[\\p{L} .]{1,80}+");
        return named && (piece.line().isCapitals() || plainName);
    }

    /** The end of a body's name that goes on in the next line. */
    private int wrapped(int index) {
        Piece piece = pieces.get(index);
        for (int i = index + 1; i < pieces.size() && pieces.get(i).row() <= piece.row() + 1; i++) {
            Piece next = pieces.get(i);
            boolean goesOn = next.row() == piece.row() + 1
                    && i + 1 > index
                    && next.line().isCapitals()
                    && piece.line().isCapitals()
                    && !isBody(next)
                    && !next.starts("số", "độc lập", "cộng hòa", "nhiệm kỳ")
                    && numberIn(next) == null
                    && Label.of(next.line().text()) == null;
            if (goesOn && i == index + 1) {
                return next.line().end();
            }
        }
        return piece.line().end();
    }

    private record Dated(
            @Nullable Found<String> place, @Nullable Found<LocalDate> day) {}

    /** "Hà Nội, ngày 30 tháng 8 năm 2021": in the head, or else in the tail. */
    private Dated dated() {
        List<Piece> tail = Piece.of(
                layout.tailLines().subList(0, Math.min(60, layout.tailLines().size())));
        for (List<Piece> part : List.of(pieces, tail)) {
            for (Piece piece : part) {
                int at = piece.folded().indexOf("ngày");
                boolean line = at >= 0 && !piece.starts("v/v", "về", "số")
                        || at >= 0 && piece.folded().contains(", ngày");
                if (line && piece.line().text().length() < 200) {
                    return dated(piece, piece.line().start() + at);
                }
            }
        }
        return new Dated(null, null);
    }

    private Dated dated(Piece piece, int at) {
        Dates.Day day = Dates.at(page.folded(), at, piece.line().end());
        LocalDate date = day == null ? null : day.date();
        if (day != null && date == null) {
            page.warn(
                    Reading.WarningCode.NOT_UNDERSTOOD,
                    "issuedOn",
                    page.manuscript().stretch(at, day.end()));
        }
        Found<String> place = place(piece.line().start(), at);
        return new Dated(place, day == null || date == null ? null : page.stated(date, at, day.end()));
    }

    /** The capitalised words before the comma before the day, back to a number or to words all in capitals. */
    private @Nullable Found<String> place(int from, int day) {
        int comma = page.plain().lastIndexOf(',', day);
        if (comma < from) {
            return null;
        }
        Words words = page.words();
        int last = words.at(comma) - 1;
        int first = last + 1;
        while (first > words.at(from) && last - first < 6 && isPlaceWord(first - 1)) {
            first--;
        }
        if (first > last) {
            return null;
        }
        int start = words.start(first);
        return page.stated(page.manuscript().words(start, comma), start, comma);
    }

    private boolean isPlaceWord(int word) {
        String text =
                page.plain().substring(page.words().start(word), page.words().end(word));
        boolean shout = text.length() > 2 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
        return Character.isUpperCase(text.charAt(0)) && !shout || text.equalsIgnoreCase("tp");
    }
}
