package vn.phancong.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Hand-written Cypher over Bolt from a plain driver, without anything of the service. */
final class Floor {

    private final Driver driver;
    private final LocalDate day;

    Floor(Driver driver, LocalDate day) {
        this.driver = driver;
        this.day = day;
    }

    /** All rows of a statement as of the day; a statement that has no parameter {@code day} does not mind it. */
    List<Record> rows(String statement, Map<String, ? extends @Nullable Object> parameters) {
        try (Session session = driver.session()) {
            return session.run(FloorStatements.text(statement), withDay(parameters))
                    .list();
        }
    }

    /** Runs a statement in a transaction that is begun again after a deadlock, as the driver does it. */
    void write(String statement, Map<String, ? extends @Nullable Object> parameters) {
        Map<String, Object> all = withDay(parameters);
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(
                    tx -> tx.run(FloorStatements.text(statement), all).consume());
        }
    }

    /** The first column of a statement, as text. */
    List<String> texts(String statement, Map<String, ?> parameters) {
        return rows(statement, parameters).stream()
                .map(row -> row.get(0).asString())
                .toList();
    }

    private Map<String, Object> withDay(Map<String, ? extends @Nullable Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("day", day);
        return all;
    }
}
