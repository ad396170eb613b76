package vn.phancong.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;
import vn.phancong.support.ServiceTest;

/** What is done again where the connection breaks, and what is not. */
@ServiceTest
class BrokenConnectionTest {

    private static final int RETRIES = 3;

    @Autowired
    private Driver driver;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private RoundTrips roundTrips;

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void whatMayHaveBeenCommittedIsNotDoneAgain() {
        Throwable failure = catchThrowable(() -> graph().write(tx -> runs.incrementAndGet()));

        assertThat(runs).hasValue(1);
        assertThat(GraphFailures.isUnavailable(failure)).isTrue();
    }

    @Test
    void whatWasNotYetToBeCommittedIsDoneAgain() {
        Throwable failure = catchThrowable(() -> graph().write(tx -> {
            runs.incrementAndGet();
            throw new ServiceUnavailableException("The connection is gone");
        }));

        assertThat(runs).hasValue(1 + RETRIES);
        assertThat(GraphFailures.isUnavailable(failure)).isTrue();
    }

    private Graph graph() {
        return new Neo4jGraph(
                driver,
                client,
                new LostAnswers(),
                new RetryTemplate(RetryPolicy.builder()
                        .maxRetries(RETRIES)
                        .delay(Duration.ofMillis(1))
                        .predicate(GraphFailures::isPassing)
                        .build()),
                new DiskRoom(null, DataSize.ofBytes(0)),
                Neo4jBookmarkManager.create(),
                roundTrips,
                Duration.ofSeconds(1));
    }

    /** The answer to each commit is lost on its way. */
    private static final class LostAnswers implements TransactionOperations {

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            action.doInTransaction(new SimpleTransactionStatus());
            throw new ServiceUnavailableException("The connection is gone");
        }
    }
}
