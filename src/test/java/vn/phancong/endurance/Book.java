package vn.phancong.endurance;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * What the program has acknowledged, and whether the graph says so.
 *
 * <p>Assignments are counted: of a person to a household, begins and ends take turns, so what was begun less what was ended
 * is what is open, in whatever order it was done. Of what is written over, the last acknowledged value must stand, or one
 * that was written at the same time: a write that ended before another acknowledged one began must not come back.
 */
final class Book {

    private final AtomicLong ticks = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();
    private final Map<String, Pair> pairs = new ConcurrentHashMap<>();
    private final Map<String, List<Written>> values = new ConcurrentHashMap<>();
    private final List<String> reports = new ArrayList<>();
    private final List<String> odd = new ArrayList<>();

    /** What is open before anybody writes. */
    Book(Driver graph) {
        for (Record row : duties(graph)) {
            Pair pair = pair(row.get("person").asString(), row.get("household").asString());
            pair.begun = row.get("edges").asInt();
            pair.open = row.get("open").asInt();
        }
    }

    /** The moment, as a number that grows. */
    long tick() {
        return ticks.incrementAndGet();
    }

    /** How many changes were acknowledged. */
    long acknowledged() {
        return acknowledged.get();
    }

    void acknowledge() {
        acknowledged.incrementAndGet();
    }

    void assigned(String person, String household) {
        Pair pair = pair(person, household);
        synchronized (pair) {
            pair.begun++;
            pair.open++;
        }
    }

    void ended(String person, String household) {
        Pair pair = pair(person, household);
        synchronized (pair) {
            pair.open--;
        }
    }

    void contacted(String person, String household, LocalDate on) {
        Pair pair = pair(person, household);
        synchronized (pair) {
            pair.contact = Math.max(pair.contact, on.toEpochDay());
        }
    }

    /** A value was written over another one, at some moment between two. */
    void wrote(String what, String value, long from, long to) {
        add(what, new Written(value, from, to, true));
    }

    /** Nobody knows whether it was written. */
    void mayHaveWritten(String what, String value, long from) {
        add(what, new Written(value, from, Long.MAX_VALUE, false));
    }

    void reported(String text) {
        synchronized (reports) {
            reports.add(text);
        }
    }

    /** Something is wrong that the load itself has seen. */
    void odd(String what) {
        synchronized (odd) {
            odd.add(what);
        }
    }

    /** What of all that is not in the graph as it was acknowledged; empty = nothing is lost. */
    List<String> differences(Driver graph) {
        synchronized (odd) {
            List<String> found = new ArrayList<>(odd);
            found.addAll(ofPairs(graph));
            found.addAll(ofValues(graph));
            found.addAll(ofReports(graph));
            return found;
        }
    }

    private List<String> ofPairs(Driver graph) {
        List<String> found = new ArrayList<>();
        Map<String, Pair> left = new HashMap<>(pairs);
        for (Record row : duties(graph)) {
            String key = key(row.get("person").asString(), row.get("household").asString());
            Pair known = left.remove(key);
            int edges = row.get("edges").asInt();
            int open = row.get("open").asInt();
            if (known == null) {
                found.add("%s: %d assignments that nobody acknowledged".formatted(key, edges));
                continue;
            }
            if (known.begun != edges || known.open != open) {
                found.add("%s: acknowledged are %d assignments, %d of them open; the graph has %d, %d open"
                        .formatted(key, known.begun, known.open, edges, open));
            }
            long contact = row.get("contact").isNull()
                    ? Long.MIN_VALUE
                    : row.get("contact").asLocalDate().toEpochDay();
            if (contact < known.contact) {
                found.add("%s: the contact of %s is lost".formatted(key, LocalDate.ofEpochDay(known.contact)));
            }
        }
        left.forEach((key, pair) -> found.add("%s: %d acknowledged assignments are lost".formatted(key, pair.begun)));
        return found;
    }

    private List<String> ofValues(Driver graph) {
        List<String> found = new ArrayList<>();
        for (Record row : graph.executableQuery(VALUES).execute().records()) {
            List<Written> all = values.get(row.get("what").asString());
            String value = row.get("value").asString("");
            if (all != null && !possible(all, value)) {
                found.add("%s is \"%s\", but acknowledged was %s"
                        .formatted(
                                row.get("what").asString(),
                                value,
                                all.stream().map(Written::toString).collect(joining(", "))));
            }
        }
        return found;
    }

    private static boolean possible(List<Written> all, String value) {
        synchronized (all) {
            boolean sure = all.stream().anyMatch(Written::sure);
            return !sure
                    || all.stream()
                            .filter(each -> each.value.equals(value))
                            .anyMatch(each -> all.stream().noneMatch(other -> other.sure && other.from > each.to));
        }
    }

    private List<String> ofReports(Driver graph) {
        TreeSet<String> missing;
        synchronized (reports) {
            missing = new TreeSet<>(reports);
        }
        List<String> found = new ArrayList<>();
        for (Record row : graph.executableQuery(
                        "MATCH (:Undertaking)-[:HAS_STEP]->(:Step)-[:BROUGHT]->(r:Report) RETURN r.text AS text, count(*) AS n")
                .execute()
                .records()) {
            missing.remove(row.get("text").asString());
            if (row.get("n").asInt() > 1) {
                found.add("The report \"%s\" is there twice"
                        .formatted(row.get("text").asString()));
            }
        }
        missing.forEach(text -> found.add("The report \"" + text + "\" is lost"));
        return found;
    }

    private static final String DUTIES = """
            MATCH (p:Person)-[c:COVERS]->(h:Household)
            RETURN p.id AS person, h.id AS household, count(c) AS edges,
              sum(CASE WHEN c.until IS NULL THEN 1 ELSE 0 END) AS open, max(c.lastContactOn) AS contact
            """;

    /** By the names under which writers note them. */
    private static final String VALUES = """
            MATCH (h:Household) RETURN 'head of ' + h.id AS what, h.headName AS value
            UNION ALL
            MATCH (h:Household)-[l:LOCATED_IN WHERE l.until IS NULL]->(a:Area) RETURN 'area of ' + h.code AS what, a.code AS value
            UNION ALL
            MATCH (p:Person)-[m:MEMBER_OF WHERE m.until IS NULL AND m.kind = 'PRIMARY']->(o:Organization)
            RETURN 'cell of ' + p.code AS what, o.code AS value
            UNION ALL
            MATCH (p:Person)
            RETURN 'availability of ' + p.id AS what,
              coalesce(head([(p)-[:HAS_ABSENCE]->(x:Absence WHERE x.until IS NULL) | x.kind]), 'AVAILABLE') AS value
            UNION ALL
            MATCH (u:Undertaking)
            CALL (u) {
              OPTIONAL MATCH (u)-[:HAS_STEP]->(s:Step)
              WITH s ORDER BY s.number DESC LIMIT 1
              RETURN coalesce(s.status, 'SENT') AS status
            }
            RETURN 'status of ' + u.id AS what, status AS value
            """;

    private static List<Record> duties(Driver graph) {
        return graph.executableQuery(DUTIES).execute().records();
    }

    private void add(String what, Written written) {
        List<Written> all = values.computeIfAbsent(what, each -> new ArrayList<>());
        synchronized (all) {
            all.add(written);
        }
    }

    private Pair pair(String person, String household) {
        return pairs.computeIfAbsent(key(person, household), each -> new Pair());
    }

    private static String key(String person, String household) {
        return person + " " + household;
    }

    private static final class Pair {

        private int begun;
        private int open;
        private long contact = Long.MIN_VALUE;
    }

    private record Written(String value, long from, long to, boolean sure) {}
}
