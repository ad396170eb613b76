package vn.phancong.graph;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.dao.TransientDataAccessException;

/** Tells faults of the graph apart, for callers that must not know the driver. */
public final class GraphFailures {

    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded", "File too large", "not enough space on the disk");

    /** What Neo4j answers when it could not write to its disk, and from then on to everything. */
    private static final List<String> STOPPED = List.of(
            "Neo.DatabaseError.Transaction.TransactionLogError",
            "Neo.DatabaseError.Transaction.TransactionCommitFailed",
            "Neo.DatabaseError.Transaction.TransactionStartFailed");

    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

    private GraphFailures() {}

    /**
     * Whether the same request may work later: the server could not be reached, is about to stop or not there yet, or too many
     * wanted the same at once for too long.
     */
    public static boolean isUnavailable(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetryableException || cause instanceof TransientDataAccessException) {
                return true;
            }
        }
        return isConnectionLost(failure);
    }

    /** Whether the connection broke, so that nobody knows what became of what was sent last. */
    static boolean isConnectionLost(@Nullable Throwable failure) {
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

    /** Whether the database has stopped itself after a write failed, so that only a restart brings it back. */
    public static boolean isStopped(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Neo4jException refused && STOPPED.contains(refused.code())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a disk is full, of the store, or of another folder that something was to be written to. */
    public static boolean isDiskFull(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DiskFull || (cause instanceof IOException && saysFull(cause))) {
                return true;
            }
        }
        return false;
    }

    /** The system tells it in words only. */
    private static boolean saysFull(Throwable failure) {
        String words = String.valueOf(failure.getMessage());
        return FULL.stream().anyMatch(words::contains);
    }

    /** Whether running the transaction again may succeed: a deadlock, a leader that has changed. */
    static boolean isPassing(@Nullable Throwable failure) {
        if (failure instanceof CommitUnknown) {
            return false;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetryableException || cause instanceof TransientDataAccessException) {
                return true;
            }
        }
        return false;
    }
}
