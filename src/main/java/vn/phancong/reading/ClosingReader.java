package vn.phancong.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.reading.Reading.Proposal;
import vn.phancong.reading.Reading.ReportLine;

/** Reads how deep a document is to be brought and who reports to whom, out of the clauses that ask for it. */
final class ClosingReader {

    private static final int FAR = 30;
    private static final int MOST_LINES = 50;

    private final Page page;

    ClosingReader(Page page) {
        this.page = page;
    }

    /** The deepest level after "đến" in the clause of the last proposal to disseminate. */
    @Nullable Found<DisseminationDepth> depth(List<Proposal> proposals) {
        Found<DisseminationDepth> deepest = null;
        for (Proposal proposal : proposals) {
            if (proposal.kind().value() == TaskKind.DISSEMINATE) {
                Found<DisseminationDepth> here = depth(proposal);
                boolean deeper =
                        here != null && (deepest == null || here.value().compareTo(deepest.value()) > 0);
                deepest = deeper ? here : deepest;
            }
        }
        return deepest;
    }

    private @Nullable Found<DisseminationDepth> depth(Proposal proposal) {
        Words words = page.words();
        int from = word(proposal.kind().stretch());
        int to = words.after(from, Math.min(words.size(), from + 60), Words.CLAUSE);
        Found<DisseminationDepth> deepest = null;
        boolean down = false;
        for (int word = from; word < to; word++) {
            down |= is(word, "đến") || is(word, "tới") || is(word, "xuống");
            Cues.Heard heard = down ? page.lexicon().depths.heardAt(words, word, to) : null;
            if (heard != null) {
                DisseminationDepth depth = DisseminationDepth.valueOf(heard.value());
                boolean deeper = deepest == null || depth.compareTo(deepest.value()) > 0;
                deepest = deeper ? new Found<>(depth, page.stretch(heard), Certainty.STATED) : deepest;
            }
        }
        return deepest;
    }

    /** Every clause that asks for reports and names who gets them. */
    List<Found<ReportLine>> reportLines(List<int[]> stretches) {
        List<Found<ReportLine>> lines = new ArrayList<>();
        Words words = page.words();
        for (int[] stretch : stretches) {
            int first = words.at(stretch[0]);
            int most = words.at(stretch[1]);
            for (int from = first; from < most && lines.size() < MOST_LINES; ) {
                int to = words.after(from, most, Words.SENTENCE);
                Found<ReportLine> line = line(first, from, to);
                if (line != null) {
                    lines.add(line);
                }
                from = to;
            }
        }
        return lines;
    }

    /** The first report in a sentence that somebody is to get. */
    private @Nullable Found<ReportLine> line(int paragraph, int from, int to) {
        for (int word = from; word + 1 < to; word++) {
            Found<ReportLine> line = is(word, "báo") && is(word + 1, "cáo") ? line(paragraph, from, word, to) : null;
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    private @Nullable Found<ReportLine> line(int paragraph, int from, int report, int to) {
        Words words = page.words();
        int clauseEnd = words.after(report, to, Words.CLAUSE);
        Body to1 = body(report + 2, Math.min(clauseEnd, report + FAR));
        if (to1 == null) {
            return null;
        }
        Body via = null;
        for (int word = to1.after; word < Math.min(to, to1.after + FAR) && via == null; word++) {
            via = is(word, "qua") ? body(word + 1, Math.min(to, word + 4)) : null;
        }
        int last = via == null ? to1.end : via.end;
        int sentenceEnd = words.end(to - 1);
        Email email = Email.first(
                page.plain(), last, Math.min(sentenceEnd + 60, page.plain().length()));
        int clause = words.first(report, from, Words.CLAUSE);
        List<Cues.Heard> cadences = page.lexicon().cadences.heard(words, Math.max(clause, report - FAR), to);
        Cues.Heard cadence = Cues.nearest(words, cadences, new Cues.Heard("", report, report + 2));
        ReportLine line = new ReportLine(
                reporters(report, clause, from, paragraph),
                to1.name,
                via == null ? null : via.name,
                email == null ? null : email.address(),
                cadence == null ? null : Cadence.valueOf(cadence.value()));
        return page.stated(line, words.start(report), email == null ? last : Math.max(last, email.end()));
    }

    /** Whom the clause names, or else its sentence, or else its paragraph. */
    private Set<RecipientClass> reporters(int report, int... beginnings) {
        PerformerReader performers = new PerformerReader(page);
        for (int beginning : beginnings) {
            Found<Reading.Addressee> named = performers.read(beginning, report + 2);
            if (named != null) {
                return new LinkedHashSet<>(named.value().classes());
            }
        }
        return Set.of();
    }

    private record Body(String name, int end, int after) {}

    /** The first name of a body from a word on, through a list of them. */
    private @Nullable Body body(int from, int to) {
        Words words = page.words();
        for (int word = from; word < to; word++) {
            boolean capital = Character.isUpperCase(page.plain().charAt(words.start(word)));
            if (!capital || page.lexicon().bodies.heardAt(words, word, words.size()) == null) {
                continue;
            }
            int end = IssuerName.end(page, words.start(word), page.plain().length());
            int after = words.at(end);
            boolean list = after < to
                    && words.cut(after) == Words.COMMA
                    && page.plain().startsWith(",", end)
                    && page.lexicon().bodies.heardAt(words, after, words.size()) != null;
            if (list) {
                end = IssuerName.end(page, words.start(after), page.plain().length());
            }
            return new Body(page.manuscript().words(words.start(word), end), end, words.at(end));
        }
        return null;
    }

    private int word(Stretch stretch) {
        Words words = page.words();
        int word = 0;
        int high = words.size() - 1;
        while (word < high) {
            int middle = (word + high) / 2;
            if (page.manuscript()
                            .stretch(words.start(middle), words.end(middle))
                            .start()
                    < stretch.start()) {
                word = middle + 1;
            } else {
                high = middle;
            }
        }
        return word;
    }

    private boolean is(int word, String text) {
        return page.folded()
                .substring(page.words().start(word), page.words().end(word))
                .equals(text);
    }
}
