package vn.phancong.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How much of what documents say is found, and how much of what is found they say; by field, on both sets. */
class ReaderAccuracyTest {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderAccuracyTest.class);

    private final DocumentReader reader = new DocumentReader();

    /** Facts found, missed and invented. */
    private static final class Score {

        private int found;
        private int missed;
        private int invented;

        double precision() {
            return found + invented == 0 ? 1 : (double) found / (found + invented);
        }

        double recall() {
            return found + missed == 0 ? 1 : (double) found / (found + missed);
        }

        void count(Set<String> meant, Set<String> read) {
            Set<String> both = new TreeSet<>(meant);
            both.retainAll(read);
            found += both.size();
            missed += meant.size() - both.size();
            invented += read.size() - both.size();
        }
    }

    @Test
    void theFiveDocumentsAreReadAlmostWhole() throws IOException {
        Map<String, Score> scores = scores(
                Texts.SEEDS,
                name -> FactSheet.of(Texts.read(reader.readFile(Texts.seed(name))), true),
                "/reading/seeds/");

        report("seeds", scores);

        assertThat(scores.values()).allMatch(score -> score.precision() >= 0.95 && score.recall() >= 0.95);
    }

    @Test
    void ourOwnDocumentsAreReadNearlyAsWell() throws IOException {
        Map<String, Score> scores = scores(
                Texts.OWN, name -> FactSheet.of(Texts.read(reader.read(Texts.own(name))), false), "/reading/own/");

        report("own", scores);

        assertThat(scores.values()).allMatch(score -> score.precision() >= 0.9 && score.recall() >= 0.88);
    }

    private static Map<String, Score> scores(List<String> names, Function<String, FactSheet> reading, String folder) {
        Map<String, Score> scores = new TreeMap<>();
        FactSheet.FIELDS.forEach(field -> scores.put(field, new Score()));
        for (String name : names) {
            FactSheet meant = FactSheet.expected(folder + name + ".yaml");
            FactSheet read = reading.apply(name);
            scores.forEach((field, score) -> score.count(meant.of(field), read.of(field)));
        }
        return scores;
    }

    private static void report(String set, Map<String, Score> scores) throws IOException {
        StringBuilder table = new StringBuilder("## " + set + "\n\n");
        table.append("| field | facts | precision | recall |\n|---|---|---|---|\n");
        for (String field : FactSheet.FIELDS) {
            Score score = scores.getOrDefault(field, new Score());
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.2f | %.2f |%n",
                    field,
                    score.found + score.missed,
                    score.precision(),
                    score.recall()));
        }
        LOG.info("{}", table);
        Path target = Path.of("target");
        Files.createDirectories(target);
        Files.writeString(target.resolve("reading-accuracy-" + set + ".md"), table, StandardCharsets.UTF_8);
    }
}
