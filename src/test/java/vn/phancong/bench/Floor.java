package vn.phancong.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** The same answer by hand-written Cypher over Bolt, from a plain driver. */
final class Floor {

    private static final String WARD_PAGE = """
            MATCH (:Area {code: '00001', since: date('1900-01-01')})<-[w:WITHIN]-(a:Area)<-[l:LOCATED_IN]-(h:Household)
            WHERE w.until IS NULL AND l.since <= $day AND (l.until IS NULL OR l.until > $day)
              AND (h.until IS NULL OR h.until > $day) AND h.exempt IS NULL
              AND NOT EXISTS {
                (h)<-[c:COVERS]-(p:Person)
                WHERE c.since <= $day AND (c.until IS NULL OR c.until > $day)
                  AND (p.until IS NULL OR p.until > $day)
                  AND NOT EXISTS {
                    (p)-[:HAS_ABSENCE]->(x) WHERE x.since <= $day AND (x.until IS NULL OR x.until > $day)
                  }
              }
            RETURN h.code AS code, h.address AS address, a.name AS area
            ORDER BY a.sortKey, h.sortKey, h.code
            LIMIT 50
            """;

    private final Driver driver;

    Floor(Driver driver) {
        this.driver = driver;
    }

    long nanosOfWardPage() {
        long begun = System.nanoTime();
        try (Session session = driver.session()) {
            var rows = session.run(WARD_PAGE, Map.of("day", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))))
                    .list();
            if (rows.isEmpty()) {
                throw new IllegalStateException("The ward has no gaps: there is nothing to measure");
            }
        }
        return System.nanoTime() - begun;
    }
}
