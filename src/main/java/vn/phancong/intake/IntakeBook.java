package vn.phancong.intake;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.Outcome;
import vn.phancong.graph.GraphTransaction;

/**
 * Where loads are entered and their progress is kept. Of all loads, on all replicas, one is under way at a time, because each
 * may refer to any part of the tree; its owner says every few seconds that it lives.
 */
public interface IntakeBook {

    /**
     * Enters a load.
     *
     * @param place where its files are; only who has that place may take it up. null = who entered it sees to it
     * @param openAs what the load is known by until it ends, so that it is gone on with instead of begun anew; null = nothing
     */
    void enter(
            IntakeJobId id,
            IntakeOrder order,
            List<IntakeFile> files,
            OffsetDateTime now,
            @Nullable String place,
            @Nullable String openAs);

    /** The load that is known by that and has not ended; null = there is none. */
    @Nullable IntakeJobId openAs(String known);

    /** The loads of that place that have not ended, in the order in which they were asked for. */
    List<IntakeJobId> waiting(String place);

    /** Takes a load up where no other is under way; answers whether that was so. */
    boolean takeUp(IntakeJobId id, String owner, IntakeJob.Run run, Duration deadAfter);

    /**
     * Keeps where a table stands, in the transaction of what was loaded.
     *
     * @return whether somebody wants the load to stop
     * @throws NoLongerOwner where another has taken over
     */
    boolean keep(GraphTransaction tx, IntakeJobId id, String owner, Standing standing);

    /** The same in a transaction of its own, for several tables at once; says that the owner lives. */
    boolean keep(IntakeJobId id, String owner, Collection<Standing> standings);

    /** Notes that the closings go ahead. */
    void agree(IntakeJobId id, String owner);

    /** Ends a load and lets the next one begin. */
    void end(IntakeJobId id, String owner, IntakeState state, @Nullable IntakeFailure failure, OffsetDateTime now);

    /** Puts a load back to where it waits, and lets the next one begin. */
    void putBack(IntakeJobId id, String owner);

    /** Lets the next load begin, because nobody but this program can be under way. */
    void releaseAll();

    /** Stops a load: at once where it waits, after the batch under way otherwise. */
    Outcome<IntakeJobId> cancel(IntakeJobId id, OffsetDateTime now);

    /** Another has taken over, because this owner was silent for too long. */
    final class NoLongerOwner extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** Says which load it is about. */
        public NoLongerOwner(IntakeJobId id) {
            super("The load " + id.value() + " was taken over");
        }
    }
}
