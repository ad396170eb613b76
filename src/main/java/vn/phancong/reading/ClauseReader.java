package vn.phancong.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.reading.Reading.Addressee;
import vn.phancong.reading.Reading.Proposal;
import vn.phancong.reading.Reading.Quantity;

/** Reads what a paragraph asks for, sentence by sentence. */
final class ClauseReader {

    private final Page page;
    private final @Nullable LocalDate issuedOn;
    private final PerformerReader performers;

    ClauseReader(Page page, @Nullable LocalDate issuedOn) {
        this.page = page;
        this.issuedOn = issuedOn;
        this.performers = new PerformerReader(page);
    }

    /** What a paragraph asks for: each kind of task once, where it is first named. */
    List<Proposal> read(String ordinal, int start, int end) {
        List<Proposal> proposals = new ArrayList<>();
        Set<TaskKind> known = EnumSet.noneOf(TaskKind.class);
        Words words = page.words();
        int most = words.at(end);
        Found<Addressee> first = null;
        for (int from = words.at(start); from < most; ) {
            int to = words.after(from, most, Words.SENTENCE);
            Found<Addressee> here = performers.read(from, to);
            first = first == null && from == words.at(start) ? here : first;
            Found<Addressee> named = here != null ? here : first;
            List<Cues.Heard> heard = page.lexicon()
                    .absorption
                    .remaining(words, page.lexicon().tasks.heard(words, from, to));
            for (Cues.Heard task : heard) {
                if (known.add(TaskKind.valueOf(task.value()))) {
                    proposals.add(proposal(ordinal, task, new Range(from, to), named));
                }
            }
            from = to;
        }
        return proposals;
    }

    /** Words from the first to the one after the last. */
    private record Range(int from, int to) {}

    private Proposal proposal(String ordinal, Cues.Heard task, Range sentence, @Nullable Found<Addressee> named) {
        Words words = page.words();
        int from = words.first(task.from(), sentence.from(), Words.CLAUSE);
        int to = words.after(task.to() - 1, sentence.to(), Words.CLAUSE);
        int start = words.start(from);
        int end = words.end(to - 1);
        TaskKind kind = TaskKind.valueOf(task.value());
        Found<Addressee> performer =
                named == null || named.stretch().start() >= page.stretch(task).start() ? null : named;
        return new Proposal(
                ordinal,
                new Found<>(kind, page.stretch(task), Certainty.STATED),
                page.manuscript().stretch(start, end),
                modality(sentence.from(), task.to()),
                nearest(page.lexicon().cadences, Cadence.class, from, to),
                nearest(page.lexicon().urgencies, Urgency.class, from, to),
                DueReader.read(page, start, end, issuedOn),
                kind == TaskKind.ASSIGN_HOUSEHOLD ? households(from, to) : null,
                performer);
    }

    private <T extends Enum<T>> @Nullable Found<T> nearest(Cues cues, Class<T> type, int from, int to) {
        List<Cues.Heard> heard = cues.heard(page.words(), from, to);
        return heard.isEmpty()
                ? null
                : new Found<>(Enum.valueOf(type, heard.get(0).value()), page.stretch(heard.get(0)), Certainty.STATED);
    }

    /** The word that asks, if it rules the sentence: at its beginning, or after a body's name. */
    @Nullable Found<Modality> modality(int from, int to) {
        for (Cues.Heard heard : page.lexicon().modalities.heard(page.words(), from, to)) {
            int back = Math.max(from, heard.from() - 8);
            boolean rules = heard.from() == from
                    || !page.lexicon()
                            .askingBodies
                            .heard(page.words(), back, heard.from())
                            .isEmpty();
            if (rules) {
                return new Found<>(Modality.valueOf(heard.value()), page.stretch(heard), Certainty.STATED);
            }
        }
        return null;
    }

    /** "5 đến 7 hộ", "05 - 07 hộ", "không quá 10 hộ". */
    private @Nullable Found<Quantity> households(int from, int to) {
        for (int word = from + 1; word < to; word++) {
            int most = text(word).equals("hộ") ? number(word - 1) : -1;
            if (most < 0) {
                continue;
            }
            boolean range = word - 2 >= from
                    && (text(word - 2).equals("đến") || text(word - 2).equals("tới"));
            int before = range ? word - 3 : word - 2;
            boolean dash = !range && before >= from && joinedByDash(before);
            int least = before >= from && (range || dash) ? number(before) : -1;
            int start = page.words().start(least < 0 ? word - 1 : before);
            boolean atMost = word - 3 >= from
                    && text(word - 2).equals("quá")
                    && text(word - 3).equals("không");
            Quantity quantity = new Quantity(least > 0 ? least : atMost ? 1 : most, most, "hộ");
            return page.stated(quantity, start, page.words().end(word));
        }
        return null;
    }

    private boolean joinedByDash(int word) {
        String between =
                page.plain().substring(page.words().end(word), page.words().start(word + 1));
        return between.strip().equals("-") || between.strip().equals("–");
    }

    private String text(int word) {
        return page.folded().substring(page.words().start(word), page.words().end(word));
    }

    private int number(int word) {
        String digits = text(word);
        return digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(digits)
                : -1;
    }
}
