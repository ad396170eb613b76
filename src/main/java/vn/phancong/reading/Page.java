package vn.phancong.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A document under the reader's eyes: its text, its words, and what is to be said of it besides. */
final class Page {

    private final Manuscript manuscript;
    private final Lexicon lexicon;
    private final Words words;
    private final Set<Reading.Warning> warnings = new LinkedHashSet<>();

    Page(Manuscript manuscript, Lexicon lexicon) {
        this.manuscript = manuscript;
        this.lexicon = lexicon;
        this.words = lexicon.words(manuscript);
    }

    Manuscript manuscript() {
        return manuscript;
    }

    String plain() {
        return manuscript.plain();
    }

    String folded() {
        return manuscript.folded();
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Words words() {
        return words;
    }

    /** The phrases of a list heard in a stretch of the text. */
    List<Cues.Heard> heard(Cues cues, int start, int end) {
        return cues.heard(words, words.at(start), words.at(end));
    }

    boolean says(Cues cues, int start, int end) {
        return !heard(cues, start, end).isEmpty();
    }

    Stretch stretch(Cues.Heard heard) {
        return manuscript.stretch(words.start(heard.from()), words.end(heard.to() - 1));
    }

    <T> Found<T> stated(T value, int start, int end) {
        return new Found<>(value, manuscript.stretch(start, end), Certainty.STATED);
    }

    <T> Found<T> inferred(T value, int start, int end) {
        return new Found<>(value, manuscript.stretch(start, end), Certainty.INFERRED);
    }

    /** The classes that a name stands for. */
    Set<RecipientClass> classes(int start, int end) {
        Set<RecipientClass> classes = new LinkedHashSet<>();
        heard(lexicon.addressees, start, end).forEach(heard -> classes.add(RecipientClass.valueOf(heard.value())));
        if (classes.contains(RecipientClass.SUBORDINATE_CELLS)) {
            classes.remove(RecipientClass.CELLS);
        }
        return classes;
    }

    void missing(String field) {
        warnings.add(new Reading.Warning(Reading.WarningCode.MISSING, field, null));
    }

    void warn(Reading.WarningCode code, String field, Stretch stretch) {
        warnings.add(new Reading.Warning(code, field, stretch));
    }

    List<Reading.Warning> warnings() {
        return new ArrayList<>(warnings);
    }
}
