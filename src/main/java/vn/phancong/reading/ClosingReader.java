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
    List<Found<ReportLine>> reportLines(List<int[]> stretches, Set<RecipientClass> otherwise) {
        List<Found<ReportLine>> lines = new ArrayList<>();
        for (int[] stretch : stretches) {
            Words words = page.words();
            int most = words.at(stretch[1]);
            for (int from = words.at(stretch[0]); from < most && lines.size() < 50; ) {
                int to = words.after(from, most, Words.SENTENCE);
                for (int word = from; word + 1 < to && lines.size() < 50; word++) {
                    Found<ReportLine> line = is(word, "báo") && is(word + 1, "cáo") ? line(from, word, to) : null;
                    if (line != null) {
                        lines.add(line);
                        break;
                    }
                }
                from = to;
            }
        }
        return lines;
    }

    private @Nullable Found<ReportLine> line(int from, int report, int to) {
        Words words = page.words();
        Body to1 = body(report + 2, Math.min(to, report + FAR));
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
        ReportLine line = new ReportLine(
                reporters(clause, report, from),
                to1.name,
                via == null ? null : via.name,
                email == null ? null : email.address(),
                cadences.isEmpty() ? null : Cadence.valueOf(cadences.get(0).value()));
        return page.stated(line, words.start(report), email == null ? last : Math.max(last, email.end()));
    }

    private Set<RecipientClass> reporters(int clause, int report, int sentence) {
        Found<Reading.Addressee> named = new PerformerReader(page).read(clause, report + 2);
        named = named == null && clause != sentence ? new PerformerReader(page).read(sentence, report + 2) : named;
        return named == null ? Set.of() : new LinkedHashSet<>(named.value().classes());
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
