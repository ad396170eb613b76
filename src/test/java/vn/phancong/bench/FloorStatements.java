package vn.phancong.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The hand-written Cypher of {@code src/test/cypher/bench}, one statement a file. */
final class FloorStatements {

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private FloorStatements() {}

    /** The statement in the file of that name. */
    static String text(String name) {
        return TEXTS.computeIfAbsent(name, FloorStatements::read);
    }

    private static String read(String name) {
        try (InputStream file = FloorStatements.class.getResourceAsStream("/bench/" + name + ".cypher")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no src/test/cypher/bench/" + name + ".cypher");
            }
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("//"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
