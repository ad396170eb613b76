package vn.phancong.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with at least one of the data files in it. */
final class DataFolder {

    private static final Set<String> NAMES = Arrays.stream(DataFile.values())
            .map(DataFile::fileName)
            .collect(Collectors.toCollection(LinkedHashSet::new));

    private final Path path;
    private final Set<String> files;

    DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
        try (Stream<Path> entries = Files.list(this.path)) {
            this.files = entries.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UnusableFolder("The data folder " + this.path + " is not there or cannot be read: one with "
                    + String.join(", ", NAMES) + " was expected.");
        }
        if (NAMES.stream().noneMatch(files::contains)) {
            throw new UnusableFolder(
                    "The data folder " + this.path + " holds none of the files " + String.join(", ", NAMES) + ".");
        }
    }

    boolean has(DataFile file) {
        return files.contains(file.fileName());
    }

    Path file(DataFile file) {
        return path.resolve(file.fileName());
    }

    /** CSV files that are not read, most likely misspelt. */
    List<String> warnings() {
        return files.stream()
                .filter(name -> name.endsWith(".csv") && !NAMES.contains(name))
                .sorted()
                .map(name -> name + ": not a file of a data folder, skipped")
                .toList();
    }
}
