package vn.phancong.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * The five documents of 2021 are read as the golden files say, offsets included. {@code -Dreading.golden=write} writes the
 * files anew; whoever does it looks at every changed line.
 */
class GoldenReadingsTest {

    private static final Path FOLDER = Path.of("src/test/resources/reading/golden");

    private final DocumentReader reader = new DocumentReader();

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void aDocumentIsReadAsItsGoldenFileSays(String name) throws IOException {
        Reading reading = Texts.read(reader.readFile(Texts.seed(name)));
        String tree = YAMLMapper.builder()
                .disable(YAMLWriteFeature.SPLIT_LINES)
                .build()
                .writeValueAsString(ReadingTree.of(reading));
        Path golden = FOLDER.resolve(name + ".yaml");

        if ("write".equals(System.getProperty("reading.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, tree, StandardCharsets.UTF_8);
        }

        assertThat(tree).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void everyProposalQuotesTheTextAtItsPlace(String name) {
        Reading reading = Texts.read(reader.readFile(Texts.seed(name)));

        assertThat(reading.closing()).allSatisfy(proposal -> {
            Stretch words = proposal.kind().stretch();
            assertThat(words.quotation()).isEqualTo(reading.text().substring(words.start(), words.end()));
            assertThat(proposal.sentence().start()).isLessThanOrEqualTo(words.start());
        });
        assertThat(reading.items())
                .allSatisfy(item -> assertThat(item.stretch().quotation())
                        .isEqualTo(reading.text()
                                .substring(
                                        item.stretch().start(), item.stretch().end())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void noDayIsInventedWhereTheTextGivesNone(String name) {
        FactSheet facts = FactSheet.of(Texts.read(reader.readFile(Texts.seed(name))), true);

        assertThat(facts.of("due")).isEmpty();
    }
}
