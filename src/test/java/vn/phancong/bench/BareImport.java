package vn.phancong.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.Period;
import vn.phancong.graph.VietnameseText;

/**
 * The floor of an import: reads the files, batches the rows as the service does, and writes each batch with one UNWIND. It
 * makes the same nodes, edges and properties, checks nothing, and can neither be repeated nor go on where it stopped.
 */
final class BareImport {

    /** As in the service. */
    private static final int BATCH = 2000;

    private static final Set<String> PARTY_MEMBERS = Set.of("FULL_MEMBER", "PROBATIONARY_MEMBER");

    private final Floor floor;
    private final Path folder;
    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, String> organizations = new HashMap<>();
    private long rows;

    BareImport(Floor floor, Path folder) {
        this.floor = floor;
        this.folder = folder;
    }

    /** Loads all files; answers how many rows they had. */
    long load() {
        file("areas", "import-areas", row -> unit(row, areas, ""));
        file("areas", "import-within", row -> tie(row, areas, areas, "code", "parent_code", Map.of()));
        file("organizations", "import-organizations", row -> unit(row, organizations, "tier"));
        file(
                "organizations",
                "import-part-of",
                row -> tie(row, organizations, organizations, "code", "parent_code", Map.of()));
        file(
                "organizations",
                "import-leads",
                row -> tie(row, organizations, organizations, "led_by_code", "code", Map.of()));
        file(
                "organizations",
                "import-advises",
                row -> tie(row, organizations, organizations, "code", "advises_code", Map.of()));
        rows = 0;
        count("areas", "organizations");
        file(
                "charges",
                "import-charges",
                row -> tie(row, organizations, areas, "organization_code", "area_code", Map.of()));
        file("people", "import-people", BareImport::person);
        file("absences", "import-absences", row -> ofPerson(row, Map.of("kind", row.getField("availability"))));
        file("memberships", "import-memberships", row -> inOrganization(row, "kind"));
        file("offices", "import-offices", row -> inOrganization(row, "position"));
        file("households", "import-households", this::household);
        file("assignments", "import-assignments", BareImport::assignment);
        return rows;
    }

    private void count(String... files) {
        Arrays.stream(files).forEach(file -> read(file, row -> rows++));
    }

    private void file(
            String name,
            String statement,
            Function<NamedCsvRecord, @Nullable Map<String, @Nullable Object>> parameters) {
        List<Map<String, @Nullable Object>> batch = new ArrayList<>(BATCH);
        read(name, row -> {
            rows++;
            Map<String, @Nullable Object> values = parameters.apply(row);
            if (values != null) {
                batch.add(values);
            }
            if (batch.size() == BATCH) {
                floor.write(statement, Map.of("rows", batch));
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            floor.write(statement, Map.of("rows", batch));
        }
    }

    private void read(String name, Consumer<NamedCsvRecord> each) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name + ".csv"))) {
            csv.forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, @Nullable Object> unit(NamedCsvRecord row, Map<String, String> ids, String tier) {
        String id = UUID.randomUUID().toString();
        String name = row.getField("name");
        String code = row.getField("code");
        ids.put(code, id);
        Map<String, @Nullable Object> properties = dated(row, "since", "until");
        properties.put("id", id);
        properties.put("code", code);
        properties.put("name", name);
        properties.put("kind", row.getField("kind"));
        properties.put("sortKey", VietnameseText.sortKey(name));
        properties.put("searchText", VietnameseText.searchText(name, code));
        if (!tier.isEmpty()) {
            properties.put("tier", row.getField(tier));
        }
        return Map.of("properties", properties);
    }

    private static @Nullable Map<String, @Nullable Object> tie(
            NamedCsvRecord row,
            Map<String, String> from,
            Map<String, String> to,
            String fromColumn,
            String toColumn,
            Map<String, ?> more) {
        String lower = from.get(row.getField(fromColumn));
        String upper = to.get(row.getField(toColumn));
        if (lower == null || upper == null) {
            return null;
        }
        Map<String, @Nullable Object> properties = dated(row, "since", "until");
        properties.putAll(more);
        return Map.of("from", lower, "to", upper, "properties", properties);
    }

    private static Map<String, @Nullable Object> person(NamedCsvRecord row) {
        String name = row.getField("full_name");
        Map<String, @Nullable Object> properties = dated(row, "since", "until");
        properties.put("id", UUID.randomUUID().toString());
        properties.put("code", row.getField("code"));
        properties.put("fullName", name);
        properties.put("kind", row.getField("kind"));
        properties.put("capacity", number(row, "capacity"));
        properties.put("phone", text(row, "phone"));
        properties.put("cardNumber", text(row, "card_number"));
        properties.put("sortKey", VietnameseText.personSortKey(name));
        properties.put("searchText", VietnameseText.searchText(name, row.getField("code")));
        return Map.of("properties", properties, "member", PARTY_MEMBERS.contains(row.getField("kind")));
    }

    private Map<String, @Nullable Object> inOrganization(NamedCsvRecord row, String kind) {
        Map<String, @Nullable Object> values = new HashMap<>(ofPerson(row, Map.of(kind, row.getField(kind))));
        values.put("to", organizations.get(row.getField("organization_code")));
        return values;
    }

    private static Map<String, @Nullable Object> ofPerson(NamedCsvRecord row, Map<String, ?> more) {
        Map<String, @Nullable Object> properties = dated(row, "since", "until");
        properties.putAll(more);
        return Map.of("person", row.getField("person_code"), "properties", properties);
    }

    private Map<String, @Nullable Object> household(NamedCsvRecord row) {
        String address = row.getField("address");
        String head = row.getField("head_name");
        String vulnerability = row.getField("vulnerability");
        Map<String, @Nullable Object> properties = dated(row, "since", "until");
        properties.put("id", UUID.randomUUID().toString());
        properties.put("code", row.getField("code"));
        properties.put("address", address);
        properties.put("headName", text(row, "head_name"));
        properties.put("people", number(row, "people"));
        properties.put("vulnerability", vulnerability.isEmpty() ? List.of() : Arrays.asList(vulnerability.split(";")));
        properties.put("exempt", text(row, "exempt"));
        properties.put("sortKey", VietnameseText.sortKey(address));
        properties.put("searchText", VietnameseText.searchText(address, row.getField("code"), head));
        Map<String, @Nullable Object> stay = dated(row, "located_since", "located_until");
        if (row.getField("located_since").isEmpty()) {
            stay.put("since", properties.get("since"));
        }
        if (row.getField("located_until").isEmpty()) {
            stay.put("until", properties.get("until"));
        }
        return Map.of(
                "to",
                Objects.requireNonNull(areas.get(row.getField("area_code"))),
                "properties",
                properties,
                "stay",
                stay);
    }

    private static Map<String, @Nullable Object> assignment(NamedCsvRecord row) {
        Map<String, @Nullable Object> properties = dated(row, "since", "until");
        properties.put("role", row.getField("role"));
        properties.put("lastContactOn", day(row.getField("last_contact_on")));
        return Map.of(
                "person", row.getField("person_code"),
                "household", row.getField("household_code"),
                "properties", properties);
    }

    private static Map<String, @Nullable Object> dated(NamedCsvRecord row, String since, String until) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        LocalDate first = day(row.getField(since));
        properties.put("since", first == null ? Period.BEGINNING : first);
        properties.put("until", day(row.getField(until)));
        return properties;
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static @Nullable String text(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Long number(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? null : Long.valueOf(text);
    }
}
