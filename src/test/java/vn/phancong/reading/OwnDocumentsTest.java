package vn.phancong.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Documents of our own in other layouts are read as those who wrote them meant them. */
class OwnDocumentsTest {

    /** What is not read as meant, by document and field, so that nothing else goes wrong unseen. */
    private static final Map<String, Set<String>> KNOWN_WEAKNESSES =
            Map.of("07-ket-luan", Set.of("items", "tasks", "cadence"), "09-huong-dan", Set.of("modality"));

    private final DocumentReader reader = new DocumentReader();

    @TestFactory
    Stream<DynamicTest> aDocumentIsReadAsItWasMeant() {
        return Texts.OWN.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    FactSheet read = facts(Texts.own(name));
                    FactSheet meant = FactSheet.expected("/reading/own/" + name + ".yaml");

                    assertThat(withoutWeaknesses(name, read)).isEqualTo(withoutWeaknesses(name, meant));
                }));
    }

    @TestFactory
    Stream<DynamicTest> decomposedTextAndWindowsLineEndsChangeNothing() {
        return Texts.OWN.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String text = Texts.own(name);
                    String other = "\ufeff"
                            + Normalizer.normalize(text, Normalizer.Form.NFD).replace("\n", "\r\n");

                    assertThat(facts(other)).isEqualTo(facts(text));
                }));
    }

    @TestFactory
    Stream<DynamicTest> oldTonePlacementChangesNoTask() {
        return Texts.OWN.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String text = Texts.own(name);
                    String old = text.replace("ủy", "uỷ")
                            .replace("Ủy", "Uỷ")
                            .replace("hòa", "hoà")
                            .replace("khóa", "khoá");

                    assertThat(facts(old).of("tasks")).isEqualTo(facts(text).of("tasks"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyEncodingIsRead() {
        String text = Texts.own("13-khong-muc");
        List<Charset> charsets = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        return charsets.stream()
                .map(charset -> DynamicTest.dynamicTest(
                        charset.name(),
                        () -> assertThat(FactSheet.of(Texts.read(reader.readFile(text.getBytes(charset))), false))
                                .isEqualTo(facts(text))));
    }

    @Test
    void marksOfAConversionArePassedOverAndReported() {
        Reading reading = Texts.read(reader.read(Texts.own("02-cong-van-markdown")));

        assertThat(reading.warnings()).extracting(Reading.Warning::code).contains(Reading.WarningCode.MARKUP);
    }

    @Test
    void aDayWithoutItsYearIsInferred() {
        Reading reading = Texts.read(reader.read(Texts.own("07-ket-luan")));

        assertThat(reading.items().get(0).proposals())
                .allSatisfy(proposal ->
                        assertThat(proposal.due()).extracting(Found::certainty).isEqualTo(Certainty.INFERRED));
    }

    private FactSheet facts(String text) {
        return FactSheet.of(Texts.read(reader.read(text)), false);
    }

    private static Map<String, Set<String>> withoutWeaknesses(String name, FactSheet sheet) {
        Map<String, Set<String>> facts = new TreeMap<>();
        FactSheet.FIELDS.stream()
                .filter(field -> !KNOWN_WEAKNESSES.getOrDefault(name, Set.of()).contains(field))
                .forEach(field -> facts.put(field, new TreeSet<>(sheet.of(field))));
        return facts;
    }
}
