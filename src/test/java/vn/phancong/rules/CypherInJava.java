package vn.phancong.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds Cypher in Java sources, where none belongs. */
final class CypherInJava {

    private static final Pattern CYPHER =
            Pattern.compile("\\b(MATCH|MERGE|CREATE)\\s*\\(|\\bUNWIND\\s+\\$|\\bDETACH DELETE\\b|\\bCALL db\\.");

    private CypherInJava() {}

    /** The places below the folder, each as file and line. */
    static List<String> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(CypherInJava::in)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> in(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return Stream.iterate(0, line -> line < lines.size(), line -> line + 1)
                    .filter(line -> CYPHER.matcher(lines.get(line)).find())
                    .map(line -> file + ":" + (line + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
