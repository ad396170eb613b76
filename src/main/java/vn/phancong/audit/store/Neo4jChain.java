package vn.phancong.audit.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.audit.AuditEntry;
import vn.phancong.audit.Chain;
import vn.phancong.audit.Link;
import vn.phancong.audit.Seal;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;

@Component
class Neo4jChain implements Chain {

    private final Graph graph;
    private final Seal seal;
    private final Statement lock;
    private final Statement known;
    private final Statement append;
    private final Statement head;
    private final Statement after;
    private final Statement remove;

    Neo4jChain(Graph graph, CypherLibrary library, Seal seal) {
        this.graph = graph;
        this.seal = seal;
        this.lock = library.statement("audit/lock");
        this.known = library.statement("audit/known");
        this.append = library.statement("audit/append");
        this.head = library.statement("audit/head");
        this.after = library.statement("audit/after");
        this.remove = library.statement("audit/remove");
    }

    @Override
    public Head append(List<AuditEntry> entries) {
        return graph.write(transaction -> append(transaction, locked(transaction), entries));
    }

    private Head append(GraphTransaction transaction, Head from, List<AuditEntry> entries) {
        Set<String> there = new HashSet<>(transaction.run(
                known,
                Map.of("ids", entries.stream().map(AuditEntry::id).toList()),
                row -> row.get("id").asString()));
        List<Map<String, Object>> rows = new ArrayList<>();
        long number = from.number();
        String hash = from.hash();
        for (AuditEntry entry : entries) {
            if (there.add(entry.id())) {
                number++;
                Map<String, Object> properties = EntryRow.properties(number, entry);
                hash = seal.hash(hash, properties);
                properties.put("hash", hash);
                rows.add(properties);
            }
        }
        if (!rows.isEmpty()) {
            transaction.run(append, Map.of("rows", rows, "number", number, "hash", hash));
        }
        return new Head(
                number, hash, from.entries() + rows.size(), from.removedUpTo(), from.removedHash(), from.seal());
    }

    @Override
    public @Nullable Head head() {
        return graph.read(head, Map.of(), Neo4jChain::head).stream().findFirst().orElse(null);
    }

    @Override
    public List<Link> after(long number, int limit) {
        return graph.read(after, Map.of("after", number, "limit", limit), row -> {
            Map<String, Object> properties = row.get("entry").asMap();
            return new Link(properties.get("number") instanceof Long place ? place : null, properties);
        });
    }

    @Override
    public boolean remove(Head from, Link upTo, AuditEntry telling) {
        long number = Objects.requireNonNull(upTo.number());
        return graph.write(transaction -> {
            Head now = locked(transaction);
            if (now.removedUpTo() != from.removedUpTo() || now.number() < number) {
                return false;
            }
            append(transaction, now, List.of(telling));
            transaction.run(
                    remove, Map.of("number", number, "hash", upTo.hash(), "seal", seal.start(number, upTo.hash())));
            return true;
        });
    }

    private Head locked(GraphTransaction transaction) {
        return transaction.run(lock, Map.of(), Neo4jChain::head).get(0);
    }

    private static Head head(Record row) {
        return new Head(
                row.get("number").asLong(0),
                text(row, "hash"),
                row.get("entries").asLong(),
                row.get("removedUpTo").asLong(0),
                text(row, "removedHash"),
                text(row, "seal"));
    }

    private static String text(Record row, String column) {
        return Objects.requireNonNullElse(Rows.text(row, column), "");
    }
}
