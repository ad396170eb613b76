package vn.phancong.audit.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phancong.audit.AuditEntries.Listed;
import vn.phancong.audit.AuditEntry;
import vn.phancong.audit.AuditEntry.Concerned;
import vn.phancong.audit.AuditEntry.Operation;
import vn.phancong.audit.AuditEntry.Origin;
import vn.phancong.audit.AuditEntry.Removed;
import vn.phancong.audit.AuditKind;
import vn.phancong.audit.AuditOutcome;

/** An entry as properties of its node, and back. */
final class EntryRow {

    /** Of one length, so that texts are in the order of the moments. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final int MOMENT_LENGTH = 27;

    private EntryRow() {}

    /** All that is kept of it but the hash; what is null is left out. */
    static Map<String, Object> properties(long number, AuditEntry entry) {
        Map<String, Object> all = new HashMap<>();
        all.put("id", entry.id());
        all.put("number", number);
        all.put("sortKey", moment(entry.at()) + String.format(Locale.ROOT, "/%015d", number));
        all.put("kind", entry.kind().name());
        all.put("outcome", entry.outcome().name());
        put(all, "account", entry.origin().account());
        put(all, "person", entry.origin().person());
        put(all, "address", entry.origin().address());
        put(all, "purpose", entry.origin().purpose());
        Operation operation = entry.operation();
        if (operation != null) {
            put(all, "document", operation.document());
            put(all, "operation", operation.name());
            all.put("rootFields", operation.fields());
        }
        all.put("people", entry.people().ids());
        all.put("peopleCount", (long) entry.people().count());
        all.put("households", entry.households().ids());
        all.put("householdCount", (long) entry.households().count());
        all.put("refusals", entry.refusals());
        all.put("fields", entry.fields());
        Removed removed = entry.removed();
        if (removed != null) {
            all.put("removedFrom", removed.from());
            all.put("removedTo", removed.to());
        }
        return all;
    }

    static Listed listed(Map<String, Object> row) {
        String place = text(row, "sortKey");
        AuditEntry entry = new AuditEntry(
                text(row, "id"),
                Instant.parse(place.substring(0, MOMENT_LENGTH)),
                AuditKind.valueOf(text(row, "kind")),
                AuditOutcome.valueOf(text(row, "outcome")),
                new Origin(
                        (String) row.get("account"), (String) row.get("person"), (String) row.get("address"), (String)
                                row.get("purpose")),
                operation(row),
                new Concerned(texts(row, "people"), number(row, "peopleCount").intValue()),
                new Concerned(
                        texts(row, "households"), number(row, "householdCount").intValue()),
                texts(row, "refusals"),
                texts(row, "fields"),
                row.get("removedTo") == null
                        ? null
                        : new Removed(number(row, "removedFrom"), number(row, "removedTo")));
        return new Listed(number(row, "number"), place, entry);
    }

    private static @Nullable Operation operation(Map<String, Object> row) {
        return row.get("rootFields") == null
                ? null
                : new Operation(
                        Objects.toString(row.get("document"), ""),
                        (String) row.get("operation"),
                        texts(row, "rootFields"));
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static void put(Map<String, Object> all, String name, @Nullable String value) {
        if (value != null) {
            all.put(name, value);
        }
    }

    private static String text(Map<String, Object> row, String name) {
        return Objects.toString(row.get(name), "");
    }

    private static Long number(Map<String, Object> row, String name) {
        return row.get(name) instanceof Long number ? number : 0L;
    }

    private static List<String> texts(Map<String, Object> row, String name) {
        return row.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
