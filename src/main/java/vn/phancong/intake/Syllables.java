package vn.phancong.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells Vietnamese syllables from other words by how they are built, not by a list. */
final class Syllables {

    private static final String TONES = "[\u0300\u0301\u0303\u0309\u0323]";
    private static final Pattern TONE = Pattern.compile(TONES);
    private static final Pattern BLUNT_TONE = Pattern.compile("[\u0300\u0303\u0309]");
    private static final Pattern ENDS_IN_STOP = Pattern.compile(".*(?:ch|[cpt])");

    private static final String ONSET = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?";
    private static final String OPEN = "[aeêioôơuưy]|[iuư]a|[aâoôơuư]i|a[oy]|[aâêiư]u|ây|eo|i[ê]u|yêu|ươ[iu]|uôi"
            + "|o[ae]|oa[iyo]|oeo|uê|uy|uya|uyu|uây|uơ";
    private static final String CLOSED =
            "(?:[aăâeêioôơuưy]|iê|yê|uô|ươ|o[aăe]|uâ|uê|uyê?)(?:[cmnpt]|ng)|(?:[aêiy]|oa|uê|uy)(?:ch|nh)|oo(?:ng|c)";
    private static final Pattern SYLLABLE = Pattern.compile(ONSET + "(?:" + OPEN + "|" + CLOSED + ")");

    /** A vowel alone is a letter of other languages as well. */
    private static final Pattern SEVERAL_LETTERS = Pattern.compile("\\p{L}{2,}");

    private Syllables() {}

    /** Whether the word is built like a Vietnamese syllable of more than one letter. */
    static boolean isOne(String word) {
        String whole = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (!SEVERAL_LETTERS.matcher(whole).matches()) {
            return false;
        }
        String marked = Normalizer.normalize(whole, Normalizer.Form.NFD);
        if (TONE.matcher(marked).results().count() > 1) {
            return false;
        }
        String bare = Normalizer.normalize(TONE.matcher(marked).replaceAll(""), Normalizer.Form.NFC);
        return SYLLABLE.matcher(bare).matches()
                && !(ENDS_IN_STOP.matcher(bare).matches()
                        && BLUNT_TONE.matcher(marked).find());
    }

    /** How many words of the text are syllables with a letter that only Vietnamese has. */
    static long beyondLatin1(CharSequence text) {
        return LegacyText.words(Normalizer.normalize(text, Normalizer.Form.NFC))
                .filter(word -> !LegacyText.isLatin1(word) && isOne(word))
                .count();
    }
}
