package vn.phancong.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.reading.Reading.Addressee;

/** Reads who is to act: the name with which a sentence begins, up to what they are to do. */
final class PerformerReader {

    private static final int LONGEST_NAME = 45;

    private final Page page;

    PerformerReader(Page page) {
        this.page = page;
    }

    /** Who a sentence names first; null = it begins otherwise. */
    @Nullable Found<Addressee> read(int from, int to) {
        Words words = page.words();
        int start = afterModality(from, to);
        List<Cues.Heard> verbs = page.lexicon().verbs.heard(words, start, Math.min(to, start + LONGEST_NAME));
        if (verbs.isEmpty() || verbs.get(0).from() == start) {
            return null;
        }
        int end = verbs.get(0).from();
        List<Cues.Heard> names = page.lexicon().addressees.heard(words, start, Math.min(end, start + 5));
        if (names.isEmpty() || names.get(0).from() > start + 3) {
            return null;
        }
        int from0 = words.start(start);
        int to0 = Trim.end(page.plain(), from0, words.start(end));
        Set<RecipientClass> classes = page.classes(from0, to0);
        return page.stated(new Addressee(page.manuscript().words(from0, to0), classes), from0, to0);
    }

    private int afterModality(int from, int to) {
        for (Cues.Heard heard : page.lexicon().modalities.heard(page.words(), from, Math.min(to, from + 10))) {
            boolean asks = heard.from() == from
                    || !page.lexicon()
                            .askingBodies
                            .heard(page.words(), from, heard.from())
                            .isEmpty();
            if (asks) {
                return heard.to();
            }
        }
        return from;
    }
}
