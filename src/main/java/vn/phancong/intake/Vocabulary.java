package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.VietnameseText;

/** What the words of clerks mean: names of files, columns and values, in Vietnamese with or without marks and in English. */
final class Vocabulary {

    /** The columns that a file of refused rows has before the others. */
    static final String CODE = "Mã lỗi";

    static final String EXPLANATION = "Giải thích";

    private static final String FILE = "/intake/vocabulary.properties";
    private static final String ANY = "any.";
    private static final String IGNORED = "ignored";
    private static final Set<String> REFUSED = Set.of(bare(CODE), bare(EXPLANATION));

    /** Per scope (nothing, a table, a column of a table), what each bare word means there. */
    private static final Map<String, Map<String, String>> MEANINGS = new HashMap<>();

    /** How each column and value is best called in Vietnamese, by its full name. */
    private static final Map<String, String> FIRST_WORDS = new HashMap<>();

    static {
        read().forEach((key, words) -> take(key.toString(), words.toString()));
    }

    private Vocabulary() {}

    /** The table that a file or a sheet of that name holds, or null. */
    static @Nullable DataFile table(String name) {
        List<String> words = VietnameseText.words(name);
        int end = words.size();
        while (end > 1 && words.get(end - 1).chars().allMatch(Character::isDigit)) {
            end--;
        }
        String bare = String.join("", words.subList(0, end));
        for (DataFile file : DataFile.values()) {
            if (bare.equals(bare(file.table())) || file.table().equals(meaning("", bare))) {
                return file;
            }
        }
        return null;
    }

    /** The column of the table that a heading means, or null. */
    static @Nullable String column(DataFile file, String heading) {
        String bare = bare(heading);
        for (String column : file.columns()) {
            if (bare.equals(bare(column))) {
                return column;
            }
        }
        String own = meaning(file.table(), bare);
        String column = own == null ? meaning("any", bare) : own;
        return column != null && file.knows(column) ? column : null;
    }

    static boolean isIgnored(String heading) {
        return heading.isBlank() || Objects.equals(meaning("", bare(heading)), IGNORED);
    }

    /** Whether the heading is one that a file of refused rows has before the others. */
    static boolean isOfRefusedRows(String heading) {
        return REFUSED.contains(bare(heading));
    }

    /** The one of the allowed values that the word means, or the word itself. */
    static String value(DataFile file, String column, String word, Set<String> allowed) {
        if (allowed.contains(word)) {
            return word;
        }
        String bare = bare(word);
        String meaning = meaning(file.table() + "." + column, bare);
        return allowed.stream()
                .filter(value -> value.equals(meaning) || bare(value).equals(bare))
                .findFirst()
                .orElse(word);
    }

    /** How the column is called in Vietnamese. */
    static String columnInVietnamese(DataFile file, String column) {
        String any = FIRST_WORDS.getOrDefault(ANY + column, column);
        return FIRST_WORDS.getOrDefault(file.table() + "." + column, any);
    }

    static String valuesInVietnamese(DataFile file, String column, Set<String> values) {
        return values.stream()
                .map(value -> FIRST_WORDS.getOrDefault(file.table() + "." + column + "." + value, value))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String meaning(String scope, String bare) {
        return MEANINGS.getOrDefault(scope, Map.of()).get(bare);
    }

    private static String bare(String text) {
        return String.join("", VietnameseText.words(text));
    }

    private static void take(String key, String words) {
        int dot = key.lastIndexOf('.');
        String scope = dot < 0 ? "" : key.substring(0, dot);
        Map<String, String> meanings = MEANINGS.computeIfAbsent(scope, each -> new LinkedHashMap<>());
        List<String> all = Arrays.stream(words.split(",")).map(String::strip).toList();
        FIRST_WORDS.put(key, all.get(0));
        for (String word : all) {
            String known = meanings.putIfAbsent(bare(word), key.substring(dot + 1));
            if (known != null && !known.equals(key.substring(dot + 1))) {
                throw new IllegalStateException(FILE + ": \"" + word + "\" means two things under \"" + scope + "\"");
            }
        }
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (Reader text =
                new InputStreamReader(Objects.requireNonNull(Vocabulary.class.getResourceAsStream(FILE)), UTF_8)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
