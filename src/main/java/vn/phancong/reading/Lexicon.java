package vn.phancong.reading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** All lists of cue phrases, and the vocabulary that they share. */
final class Lexicon {

    private static final Set<RecipientClass> NO_BODIES = Set.of(
            RecipientClass.HIGHER_BODIES,
            RecipientClass.COMMITTEE_MEMBERS,
            RecipientClass.STANDING_COMMITTEE_MEMBERS,
            RecipientClass.HEADS,
            RecipientClass.MEMBERS,
            RecipientClass.PEOPLE);

    private final Map<String, Integer> vocabulary = new HashMap<>();

    final Cues kindWords = Cues.load("kind-words.txt", vocabulary);
    final Cues bodies = Cues.load("bodies.txt", vocabulary);
    final Cues addressees = Cues.load("addressees.txt", vocabulary);
    final Cues tasks = Cues.load("tasks.txt", vocabulary);
    final Cues cadences = Cues.load("cadences.txt", vocabulary);
    final Cues urgencies = Cues.load("urgencies.txt", vocabulary);
    final Cues modalities = Cues.load("modalities.txt", vocabulary);
    final Cues askingBodies = Cues.load("asking-bodies.txt", vocabulary);
    final Cues depths = Cues.load("depths.txt", vocabulary);
    final Cues closings = Cues.load("closings.txt", vocabulary);
    final Cues verbs = Cues.load("verbs.txt", vocabulary);
    final Cues offices = Cues.load("offices.txt", vocabulary);
    final Cues higher = Cues.load("higher.txt", vocabulary);
    final Cues issuerWords = Cues.load("issuer-words.txt", vocabulary);
    final KindSigns kindSigns = KindSigns.load();
    final Absorption absorption = Absorption.load();
    final DisplayNames displayNames = DisplayNames.load();

    /** The words of a whole text. */
    Words words(Manuscript manuscript) {
        return words(manuscript.plain(), manuscript.folded());
    }

    /** The words of a line or another short text. */
    Words words(String plain) {
        return words(plain, Spelling.folded(plain));
    }

    /** The classes of bodies that a name stands for, without those of persons. */
    Set<RecipientClass> bodiesIn(String name) {
        Words words = words(name);
        Set<RecipientClass> classes = EnumSet.noneOf(RecipientClass.class);
        addressees.heard(words, 0, words.size()).forEach(heard -> classes.add(RecipientClass.valueOf(heard.value())));
        classes.removeAll(NO_BODIES);
        return classes;
    }

    private Words words(String plain, String folded) {
        return Words.of(plain, folded, 0, folded.length(), vocabulary);
    }
}
