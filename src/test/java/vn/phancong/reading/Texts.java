package vn.phancong.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The documents that the tests read: the five of 2021 beside the repository, and our own in it. */
final class Texts {

    static final List<String> OWN = List.of(
            "01-chi-thi",
            "02-cong-van-markdown",
            "03-nghi-quyet",
            "04-quyet-dinh",
            "05-ke-hoach",
            "06-thong-bao",
            "07-ket-luan",
            "08-cong-dien",
            "09-huong-dan",
            "10-bao-cao",
            "11-khong-dau-thu",
            "12-chu-hoa",
            "13-khong-muc");

    static final List<String> SEEDS = List.of("000", "001", "002", "003", "004");

    private static final Path SEED_FOLDER = Path.of("..", "shared", "seeds");

    private Texts() {}

    static String own(String name) {
        try (InputStream file = Texts.class.getResourceAsStream("/reading/own/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("There is no reading/own/" + name + ".txt");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document of 2021, by its first three digits; without the folder beside the repository the test is skipped. */
    static byte[] seed(String name) {
        Assumptions.assumeTrue(
                Files.isDirectory(SEED_FOLDER), "The five documents are not in ../shared/seeds, so nothing is read");
        try (Stream<Path> files = Files.list(SEED_FOLDER)) {
            Path file = files.filter(one -> one.getFileName().toString().startsWith(name + "_"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(Readable readable) {
        if (readable instanceof Readable.Read read) {
            return read.reading();
        }
        throw new AssertionError("It is not read: " + readable);
    }
}
