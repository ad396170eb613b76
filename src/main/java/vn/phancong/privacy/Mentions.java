package vn.phancong.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words in free texts that tell who somebody is. */
final class Mentions {

    private static final int SHORTEST_NUMBER = 6;

    private Mentions() {}

    /** Those of some names or addresses that are more than one word, for a single one is met in many a text. */
    static Stream<String> names(@Nullable String... names) {
        return Stream.of(names).filter(Objects::nonNull).filter(name -> name.contains(" "));
    }

    /** Those of some numbers that cannot as well be a quantity. */
    static Stream<String> numbers(@Nullable String... numbers) {
        return Stream.of(numbers).filter(Objects::nonNull).filter(number -> number.length() >= SHORTEST_NUMBER);
    }

    /** The text with a pseudonym wherever one of the words stands by itself, in capitals or not. */
    static String replaced(String text, Collection<String> words, String pseudonym) {
        // The longest first, because a name may be a part of an address.
        List<String> inOrder = words.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
        String replaced = text;
        for (String word : inOrder) {
            replaced = Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(replaced)
                    .replaceAll(Matcher.quoteReplacement(pseudonym));
        }
        return replaced;
    }
}
