package vn.phancong.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The files as a reader finds them, with the definitions of coverage written out once more, naively. */
final class Written {

    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private final Path folder;
    private final Map<String, List<NamedCsvRecord>> tables = new HashMap<>();

    Written(Path folder) {
        this.folder = folder;
    }

    List<NamedCsvRecord> rows(String table) {
        return tables.computeIfAbsent(table, this::read);
    }

    private List<NamedCsvRecord> read(String table) {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
            reader.forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    List<NamedCsvRecord> rows(String table, String column, String value) {
        return rows(table).stream()
                .filter(row -> row.getField(column).equals(value))
                .toList();
    }

    Set<String> column(String table, String column) {
        Set<String> values = new HashSet<>();
        rows(table).forEach(row -> values.add(row.getField(column)));
        return values;
    }

    static LocalDate since(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? ALWAYS : LocalDate.parse(text);
    }

    static LocalDate until(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? LocalDate.MAX : LocalDate.parse(text);
    }

    static Predicate<NamedCsvRecord> openOn(LocalDate day) {
        return row -> !since(row, "since").isAfter(day) && until(row, "until").isAfter(day);
    }

    static Predicate<NamedCsvRecord> locatedOn(LocalDate day) {
        return row -> !since(row, "located_since").isAfter(day)
                && until(row, "located_until").isAfter(day);
    }
}
