package vn.phancong.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.transaction.TransactionSystemException;

/** What is told of faults that Neo4j and the system name. */
class GraphFailuresTest {

    @Test
    void aServerThatStopsOrStartsIsAwayAndNoFault() {
        var stopping = new TransientException(
                "Neo.TransientError.General.DatabaseUnavailable", "Database 'neo4j' unavailable");

        assertThat(GraphFailures.isUnavailable(new TransactionSystemException("", stopping)))
                .isTrue();
        assertThat(GraphFailures.isPassing(stopping)).isTrue();
        assertThat(GraphFailures.isConnectionLost(stopping)).isFalse();
    }

    @Test
    void aCommitThatWasNotAnsweredIsAwayButNotTriedAgain() {
        var unknown = new CommitUnknown(new ServiceUnavailableException("The connection is gone"));

        assertThat(GraphFailures.isUnavailable(unknown)).isTrue();
        assertThat(GraphFailures.isPassing(unknown)).isFalse();
    }

    @Test
    void aDatabaseThatCouldNotWriteHasStopped() {
        var log = new DatabaseException("Neo.DatabaseError.Transaction.TransactionLogError", "Could not append");
        var start = new DatabaseException("Neo.DatabaseError.Transaction.TransactionStartFailed", "Critical error");

        assertThat(GraphFailures.isStopped(log)).isTrue();
        assertThat(GraphFailures.isStopped(new IllegalStateException(start))).isTrue();
        assertThat(GraphFailures.isUnavailable(log)).isFalse();
    }

    @Test
    void aFullDiskIsToldByTheWordsOfTheSystem() {
        assertThat(GraphFailures.isDiskFull(new UncheckedIOException(new IOException("No space left on device"))))
                .isTrue();
        assertThat(GraphFailures.isDiskFull(new IOException("/srv/work/x: File too large")))
                .isTrue();
        assertThat(GraphFailures.isDiskFull(new IOException("Broken pipe"))).isFalse();
        assertThat(GraphFailures.isDiskFull(new IllegalStateException("No space left on device")))
                .isFalse();
    }
}
