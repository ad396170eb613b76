package vn.phancong.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;
import vn.phancong.graph.Statement.Mode;
import vn.phancong.support.ServiceTest;

/** A reading statement that takes too long ends in the server too, not only for the one who asked. */
@ServiceTest
class ReadTimeoutTest {

    private static final Statement ENDLESS = new Statement(
            "test/endless",
            "Counts for hours.",
            Mode.READ,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b) AS count");

    @Autowired
    private Driver driver;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private RoundTrips roundTrips;

    @Test
    void aStatementThatTakesTooLongIsCancelledInTheServer() {
        var graph = new Neo4jGraph(
                driver,
                client,
                TransactionOperations.withoutTransaction(),
                new RetryTemplate(RetryPolicy.withMaxRetries(0)),
                new DiskRoom(null, DataSize.ofBytes(0)),
                Neo4jBookmarkManager.create(),
                roundTrips,
                Duration.ofMillis(200));

        Throwable failure = catchThrowable(() -> graph.read(ENDLESS, Map.of(), row -> row));

        assertThat(GraphFailures.isTimedOut(failure)).isTrue();
        assertThat(running()).isZero();
    }

    private int running() {
        return driver.executableQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'count(a + b)' "
                        + "AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS count")
                .execute()
                .records()
                .get(0)
                .get("count")
                .asInt();
    }
}
