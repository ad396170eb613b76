package vn.phancong.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Statement;

/** What one long table lists, and which parts of the tree it so names. */
final class WholeList {

    private static final int PARTS_AT_ONCE = 20;

    private final ListFormat format;
    private final LocalDate day;
    private final LongSet keys = new LongSet();
    private final Set<String> parts = new HashSet<>();

    WholeList(ListFormat format, LocalDate day) {
        this.format = format;
        this.day = day;
    }

    /** Takes in some rows, once the graph has them. */
    void list(Batches batches, List<Parameters> rows) {
        List<Map<String, @Nullable Object>> listed = rows.stream()
                .map(Parameters::values)
                .filter(row -> format.alwaysListed() || holds(row))
                .toList();
        listed.forEach(row -> keys.add(hash(keyOf(row))));
        parts.addAll(partsOf(batches, listed));
    }

    /** The parts of the tree that the rows name. */
    Set<String> parts() {
        return parts;
    }

    /** Takes in parts that another table names. */
    void nameParts(Collection<String> more) {
        parts.addAll(more);
    }

    /** What there is in the parts, and how much of it is not in the list. */
    Closing count(Batches batches) {
        long[] found = new long[2];
        inChunks(chunk -> {
            List<Item> items = batches.run(tx -> open(tx, chunk));
            found[0] += items.size();
            found[1] += items.stream().filter(this::isMissing).count();
        });
        return new Closing(found[0], found[1]);
    }

    /** Calls for each part of the work, to be done in one transaction, that closes what is not in the list. */
    void inChunks(Consumer<List<String>> work) {
        List<String> all = parts.stream().sorted().toList();
        for (int from = 0; from < all.size(); from += PARTS_AT_ONCE) {
            work.accept(all.subList(from, Math.min(all.size(), from + PARTS_AT_ONCE)));
        }
    }

    /** Closes what these parts hold and the list does not; gives back how much that was. */
    int close(GraphTransaction tx, List<String> chunk, Statement closeNodes, Statement closeTies) {
        List<Item> missing = open(tx, chunk).stream().filter(this::isMissing).toList();
        close(
                tx,
                closeNodes,
                missing.stream().flatMap(item -> item.nodes.stream()).toList());
        close(
                tx,
                closeTies,
                missing.stream().flatMap(item -> item.ties.stream()).toList());
        return missing.size();
    }

    private void close(GraphTransaction tx, Statement statement, List<String> ids) {
        if (!ids.isEmpty()) {
            tx.run(statement, Map.of("ids", ids, "day", day));
        }
    }

    private boolean isMissing(Item item) {
        return !keys.contains(hash(item.key));
    }

    private List<Item> open(GraphTransaction tx, List<String> chunk) {
        return tx.run(format.open(), Map.of("parts", chunk, "day", day), Item::of);
    }

    private Set<String> partsOf(Batches batches, List<Map<String, @Nullable Object>> rows) {
        Set<String> named = rows.stream()
                .filter(this::holds)
                .map(row -> String.valueOf(row.get(format.partColumn())))
                .collect(Collectors.toSet());
        Statement find = format.findParts();
        return find == null || named.isEmpty()
                ? named
                : Set.copyOf(batches.run(tx -> tx.run(
                        find,
                        Map.of("codes", List.copyOf(named), "day", day),
                        row -> row.get("id").asString())));
    }

    /** Whether the row tells of something that goes on. */
    private boolean holds(Map<String, @Nullable Object> row) {
        return !(row.get("until") instanceof LocalDate until) || until.isAfter(day);
    }

    private String keyOf(Map<String, @Nullable Object> row) {
        return format.keyColumns().stream()
                .map(column -> String.valueOf(row.get(column)))
                .collect(Collectors.joining("\n"));
    }

    /** FNV-1a. Two keys with the same number are ever so rare, and all that could come of it is that something stays open. */
    private static long hash(String key) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /** One thing that goes on in a part, with the nodes and edges that would be closed with it. */
    private record Item(String key, List<String> nodes, List<String> ties) {

        static Item of(Record row) {
            return new Item(
                    String.join("\n", row.get("key").asList(each -> each.asString())),
                    row.get("nodes").asList(each -> each.asString()),
                    row.get("ties").asList(each -> each.asString()));
        }
    }
}
