package vn.phancong.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.dao.TransientDataAccessException;

/** Tells faults of the graph apart, for callers that must not know the driver. */
public final class GraphFailures {

    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

    private GraphFailures() {}

    /** Whether the server could not be reached, so that the same request may work later. */
    public static boolean isUnavailable(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceUnavailableException
                    || cause instanceof SessionExpiredException
                    || cause instanceof ConnectionReadTimeoutException) {
                return true;
            }
        }
        return false;
    }

    /** Whether a statement was cancelled because it took longer than it may. */
    public static boolean isTimedOut(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Neo4jException refused && refused.code().startsWith(TIMED_OUT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether running the transaction again may succeed: a deadlock, a leader that has changed. */
    static boolean isPassing(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetryableException || cause instanceof TransientDataAccessException) {
                return true;
            }
        }
        return false;
    }
}
