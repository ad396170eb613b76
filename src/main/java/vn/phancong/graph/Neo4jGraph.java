package vn.phancong.graph;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads through the driver's sessions (routed to followers, retried, one exchange each); writes through Spring Data Neo4j's
 * client and transactions. Both share one bookmark manager, so that a read sees the writes before it.
 */
final class Neo4jGraph implements Graph {

    private final Driver driver;
    private final Neo4jClient client;
    private final TransactionOperations transactions;
    private final RetryTemplate retries;
    private final DiskRoom room;
    private final RoundTrips roundTrips;
    private final SessionConfig reading;
    private final TransactionConfig limits;
    private final FirstRuns firstRuns = new FirstRuns();

    Neo4jGraph(
            Driver driver,
            Neo4jClient client,
            TransactionOperations transactions,
            RetryTemplate retries,
            DiskRoom room,
            Neo4jBookmarkManager bookmarks,
            RoundTrips roundTrips,
            Duration readTimeout) {
        this.driver = driver;
        this.client = client;
        this.transactions = transactions;
        this.retries = retries;
        this.room = room;
        this.roundTrips = roundTrips;
        this.reading = SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarkManager(new SharedBookmarks(bookmarks))
                .build();
        this.limits = TransactionConfig.builder().withTimeout(readTimeout).build();
    }

    @Override
    public <T> List<T> read(
            Statement statement, Map<String, ? extends @Nullable Object> parameters, Function<Record, T> row) {
        roundTrips.add();
        Query query = new Query(statement.text(), new HashMap<>(parameters));
        try (Session session = driver.session(reading)) {
            // Committing by itself spares the second exchange that a transaction of its own would take.
            return firstRuns.run(
                    statement.name(), () -> session.run(query, limits).list(row));
        } catch (Neo4jException e) {
            if (!(e instanceof RetryableException)) {
                throw e;
            }
            noteLoss(e);
            return readAgain(statement, query, row);
        }
    }

    private <T> List<T> readAgain(Statement statement, Query query, Function<Record, T> row) {
        try (Session session = driver.session(reading)) {
            return session.executeRead(
                    transaction -> firstRuns.run(
                            statement.name(), () -> transaction.run(query).list(row)),
                    limits);
        }
    }

    private void noteLoss(RuntimeException failure) {
        if (GraphFailures.isConnectionLost(failure)) {
            firstRuns.forget();
        }
    }

    @Override
    public <T> T write(Function<GraphTransaction, T> work) {
        room.mustAllowWrites();
        try {
            return retries.execute(() -> once(work));
        } catch (RetryException e) {
            throw e.getLastException() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    private <T> T once(Function<GraphTransaction, T> work) {
        AtomicBoolean committing = new AtomicBoolean();
        try {
            return transactions.execute(status -> {
                T result = work.apply(new ClientTransaction(status));
                committing.set(!status.isRollbackOnly());
                return result;
            });
        } catch (RuntimeException e) {
            noteLoss(e);
            if (committing.get() && GraphFailures.isConnectionLost(e)) {
                throw new CommitUnknown(e);
            }
            throw e;
        }
    }

    private final class ClientTransaction implements GraphTransaction {

        private final TransactionStatus status;

        ClientTransaction(TransactionStatus status) {
            this.status = status;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> List<T> run(
                Statement statement, Map<String, ? extends @Nullable Object> parameters, Function<Record, T> row) {
            roundTrips.add();
            Collection<Object> rows = firstRuns.run(
                    statement.name(),
                    () -> client.query(statement.text())
                            .bindAll(new HashMap<>(parameters))
                            .fetchAs(Object.class)
                            .mappedBy((types, found) -> row.apply(found))
                            .all());
            return (List<T>) List.copyOf(rows);
        }

        @Override
        public void rollBack() {
            status.setRollbackOnly();
        }
    }

    private record SharedBookmarks(Neo4jBookmarkManager shared) implements BookmarkManager {

        @Override
        public void updateBookmarks(
                Set<org.neo4j.driver.Bookmark> previous, Set<org.neo4j.driver.Bookmark> newBookmarks) {
            shared.updateBookmarks(previous, newBookmarks);
        }

        @Override
        public Set<org.neo4j.driver.Bookmark> getBookmarks() {
            return Set.copyOf(shared.getBookmarks());
        }
    }
}
