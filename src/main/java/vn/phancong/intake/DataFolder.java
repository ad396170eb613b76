package vn.phancong.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder with at least one of the tables in it. */
final class DataFolder implements AutoCloseable {

    private static final String NAMES =
            Arrays.stream(DataFile.values()).map(DataFile::fileName).collect(Collectors.joining(", "));
    private static final String WORKBOOK = ".xlsx";

    /** Tables kept in these are looked for; others of their kind are most likely misspelt. */
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", WORKBOOK, ".xls");

    /** Files that are often there for people and are no tables. */
    private static final String NOTES = ".txt";

    private final Path path;
    private final Map<DataFile, List<Source>> sources = new EnumMap<>(DataFile.class);
    private final List<String> warnings = new ArrayList<>();
    private final Books books = new Books();

    DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
        try (Stream<Path> entries = Files.list(this.path)) {
            entries.filter(Files::isRegularFile).sorted().forEach(this::take);
        } catch (IOException e) {
            throw new UnusableFolder("The data folder " + this.path + " is not there or cannot be read: one with "
                    + NAMES + " was expected.");
        }
        if (sources.isEmpty()) {
            close();
            throw new UnusableFolder("The data folder " + this.path + " holds none of the files " + NAMES
                    + ", nor one of their Vietnamese names.");
        }
    }

    Path path() {
        return path;
    }

    /** Where the table stands, or null where the folder does not have it. */
    @Nullable Source source(DataFile table) {
        List<Source> found = sources.getOrDefault(table, List.of());
        if (found.isEmpty()) {
            return null;
        }
        List<String> names = found.stream().map(Source::name).toList();
        return found.size() == 1 ? found.get(0) : found.get(0).withRivals(names);
    }

    /** The tables that the folder has, in the order in which they are read. */
    List<Source> sources() {
        return sources.keySet().stream()
                .map(this::source)
                .filter(Objects::nonNull)
                .toList();
    }

    Books books() {
        return books;
    }

    /** Files that are not read, most likely misspelt. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    @Override
    public void close() {
        try {
            books.close();
        } catch (IOException e) {
            warnings.add("A workbook could not be closed: " + e.getMessage());
        }
    }

    private void take(Path file) {
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        String ending = ENDINGS.stream().filter(lower::endsWith).findFirst().orElse("");
        if (ending.isEmpty() || name.startsWith("~$") || name.startsWith(".")) {
            return;
        }
        DataFile table = Vocabulary.table(name.substring(0, name.length() - ending.length()));
        boolean taken = ending.equals(WORKBOOK) ? takeBook(file, name, table) : takePlain(file, name, table);
        if (!taken && !ending.equals(NOTES)) {
            warnings.add(name + ": not a file of a data folder, skipped");
        }
    }

    private boolean takePlain(Path file, String name, @Nullable DataFile table) {
        return table != null && add(new Source(table, file, name, List.of(), false, List.of()));
    }

    /** A workbook holds the table it is named for, and every other one that a sheet of it is named for. */
    private boolean takeBook(Path file, String name, @Nullable DataFile table) {
        List<String> others = new ArrayList<>();
        boolean taken = false;
        for (String sheet : sheets(file)) {
            DataFile ofSheet = Vocabulary.table(sheet);
            if (ofSheet == null) {
                others.add(sheet);
            } else if (ofSheet == table) {
                others.add(0, sheet);
            } else {
                taken |= add(new Source(ofSheet, file, name + " [" + sheet + "]", List.of(sheet), true, List.of()));
            }
        }
        return table == null ? taken : add(new Source(table, file, name, others, false, List.of()));
    }

    /** None where the workbook cannot be read; that is told by whoever tries to read its rows. */
    private List<String> sheets(Path file) {
        try {
            return books.get(file).sheetNames();
        } catch (IOException e) {
            return List.of();
        }
    }

    private boolean add(Source source) {
        return sources.computeIfAbsent(source.table(), table -> new ArrayList<>())
                .add(source);
    }
}
