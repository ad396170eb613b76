package vn.phancong.support;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows in the shape of the data folder (see {@code src/docs/data-folder.md}), table by table. Columns that a test has no
 * interest in may be left out: names default to the code, addresses to "Nhà" and the code, kinds to the usual one.
 */
public final class DataFolder {

    private static final Map<String, Map<String, String>> USUAL = Map.of(
            "areas", Map.of("name", "$code", "kind", "RESIDENTIAL_GROUP"),
            "organizations", Map.of("name", "$code", "kind", "CELL", "tier", "CELL"),
            "charges", Map.of(),
            "people", Map.of("full_name", "$code", "kind", "FULL_MEMBER"),
            "absences", Map.of("availability", "ON_LEAVE"),
            "memberships", Map.of("kind", "PRIMARY"),
            "offices", Map.of("position", "SECRETARY"),
            "households", Map.of("address", "Nhà $code"),
            "assignments", Map.of());

    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

    /** Adds a row to a table; the cells come as column, value, column, value. */
    public DataFolder row(String table, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i + 1 < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row(table, row);
    }

    /** Adds a row to a table. */
    public DataFolder row(String table, Map<String, String> given) {
        Map<String, String> usual = USUAL.get(table);
        if (usual == null) {
            throw new IllegalArgumentException("The data folder has no table " + table);
        }
        Map<String, String> row = new LinkedHashMap<>(given);
        String code = given.getOrDefault("code", "");
        usual.forEach((column, value) -> row.putIfAbsent(column, value.replace("$code", code)));
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
        return this;
    }

    void write(Path folder) {
        tables.forEach((table, rows) -> write(folder.resolve(table + ".csv"), rows));
    }

    private static void write(Path file, List<Map<String, String>> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
