package vn.phancong.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.phancong.reading.Reading.Citation;
import vn.phancong.reading.Reading.Relation;

/** Reads the documents that the text cites, and the speeches; several mentions and spellings of one are one. */
final class CitationReader {

    private static final int MOST = 200;
    private static final int MOST_MENTIONS = 50;
    private static final int FAR = 60;

    private final Page page;
    private final @Nullable DocumentNumber own;
    private final List<Citation> cited = new ArrayList<>();

    private CitationReader(Page page, @Nullable DocumentNumber own) {
        this.page = page;
        this.own = own;
    }

    static List<Citation> read(Page page, int from, int to, @Nullable DocumentNumber own) {
        CitationReader reader = new CitationReader(page, own);
        int at = from;
        while (at < to) {
            Numbers.Printed printed = Numbers.at(page.plain(), at, to);
            if (printed != null) {
                reader.add(printed, to);
            }
            at = printed == null ? at + 1 : printed.end();
        }
        SpeechReader.read(page, from, to).forEach(reader::merge);
        reader.cited.sort((one, other) -> Integer.compare(
                one.mentions().get(0).start(), other.mentions().get(0).start()));
        return reader.cited;
    }

    private void add(Numbers.Printed printed, int to) {
        if (own != null && same(own, printed.number())) {
            return;
        }
        Cues.Heard word = kindWord(printed.start());
        DocumentKind bySign = page.lexicon().kindSigns.kind(printed.number().kindSign());
        DocumentKind kind = word == null ? bySign : DocumentKind.valueOf(word.value());
        boolean loose =
                word != null && page.folded().startsWith("văn bản", page.words().start(word.from()));
        DocumentKind meant = loose && bySign != null ? bySign : kind;
        if (meant == null) {
            return;
        }
        int start = word == null ? printed.start() : page.words().start(word.from());
        After after = After.read(page, printed.end(), to);
        Stretch mention = page.manuscript().stretch(start, Math.max(printed.end(), after.end()));
        merge(new Citation(
                printed.number(), meant, after.issuer(), after.issuedOn(), relation(start), List.of(mention)));
    }

    /** The kind's name right before the number, with or without "số". */
    private Cues.@Nullable Heard kindWord(int number) {
        Words words = page.words();
        int to = words.at(number);
        int from = words.first(Math.max(0, to - 1), Math.max(0, to - 8), Words.SENTENCE);
        List<Cues.Heard> heard = page.lexicon().kindWords.heard(words, from, to);
        if (heard.isEmpty()) {
            return null;
        }
        Cues.Heard last = heard.get(heard.size() - 1);
        String between =
                page.folded().substring(words.end(last.to() - 1), number).strip();
        boolean close = between.isEmpty() || between.equals("số") || between.equals("số:");
        return close ? last : null;
    }

    /** Whether the sentence begins with carrying out what it cites. */
    private Relation relation(int start) {
        Words words = page.words();
        int word = words.at(start);
        int first = words.first(word, Math.max(0, word - FAR), Words.CLAUSE);
        String lead = page.folded().substring(words.start(first), start);
        boolean carriesOut =
                lead.startsWith("thực hiện") || lead.startsWith("triển khai") || lead.startsWith("thi hành");
        String before = page.folded().substring(Math.max(0, start - FAR), start);
        String line = before.substring(before.lastIndexOf('\n') + 1).strip();
        boolean lineCarriesOut =
                before.contains("\n") && (line.startsWith("thực hiện") || line.startsWith("triển khai"));
        return carriesOut || lineCarriesOut ? Relation.IMPLEMENTS : Relation.BASED_ON;
    }

    private void merge(Citation citation) {
        for (int i = 0; i < cited.size(); i++) {
            if (isSame(cited.get(i), citation)) {
                cited.set(i, merged(cited.get(i), citation));
                return;
            }
        }
        if (cited.size() < MOST) {
            cited.add(citation);
        } else {
            page.warn(
                    Reading.WarningCode.TOO_MANY,
                    "cited",
                    cited.get(MOST - 1).mentions().get(0));
        }
    }

    private static boolean isSame(Citation one, Citation other) {
        DocumentNumber number = one.number();
        DocumentNumber otherNumber = other.number();
        boolean numbers = number != null && otherNumber != null && same(number, otherNumber);
        LocalDate day = one.issuedOn();
        boolean days = day == null || other.issuedOn() == null || day.equals(other.issuedOn());
        return numbers && days;
    }

    private static boolean same(DocumentNumber one, DocumentNumber other) {
        return one.ordinal().equals(other.ordinal())
                && one.kindSign().equals(other.kindSign())
                && one.issuerSign()
                        .toUpperCase(Locale.ROOT)
                        .equals(other.issuerSign().toUpperCase(Locale.ROOT));
    }

    private static Citation merged(Citation one, Citation other) {
        List<Stretch> mentions = new ArrayList<>(one.mentions());
        if (mentions.size() < MOST_MENTIONS) {
            mentions.addAll(other.mentions());
        }
        LocalDate day = one.issuedOn() != null ? one.issuedOn() : other.issuedOn();
        String issuer = one.issuer() != null ? one.issuer() : other.issuer();
        boolean carriedOut = one.relation() == Relation.IMPLEMENTS || other.relation() == Relation.IMPLEMENTS;
        Relation relation = carriedOut ? Relation.IMPLEMENTS : Relation.BASED_ON;
        return new Citation(one.number(), one.kind(), issuer, day, relation, mentions);
    }

    /** What stands after a number: day and issuer, in either order. */
    record After(@Nullable LocalDate issuedOn, @Nullable String issuer, int end) {

        static After read(Page page, int from, int to) {
            int at = from;
            LocalDate day = null;
            String issuer = null;
            for (int i = 0; i < 2; i++) {
                int next = skip(page.plain(), at, to);
                Dates.Day found = day == null ? Dates.at(page.folded(), next, to) : null;
                if (found != null && found.date() != null) {
                    day = found.date();
                    at = found.end();
                } else if (issuer == null && page.folded().startsWith("của ", next)) {
                    int end = IssuerName.end(page, next + 4, to);
                    issuer = end > next + 4 ? page.manuscript().words(next + 4, end) : null;
                    at = issuer == null ? at : end;
                }
            }
            return new After(day, issuer, at);
        }

        private static int skip(String plain, int from, int to) {
            int at = from;
            while (at < to && at - from < 6 && " ,\n\t(".indexOf(plain.charAt(at)) >= 0) {
                at++;
            }
            return at;
        }
    }
}
