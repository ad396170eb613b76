package vn.phancong.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.intake.IntakeBook.NoLongerOwner;

/**
 * Keeps how far a load has come in the book of loads, in the transactions of what is loaded. Of a dry run, which has only one
 * transaction and gives it up, the heartbeat tells from time to time.
 */
final class JobTrack implements Track {

    private final IntakeBook book;
    private final IntakeJob job;
    private final String owner;
    private final BooleanSupplier stopping;
    private final Map<String, Standing> standings = new ConcurrentHashMap<>();
    private @Nullable Heartbeat heartbeat;
    private @Nullable Standing pending;
    private boolean cancelAsked;

    JobTrack(IntakeBook book, IntakeJob job, String owner, BooleanSupplier stopping) {
        this.book = book;
        this.job = job;
        this.owner = owner;
        this.stopping = stopping;
        this.cancelAsked = job.cancelAsked();
        if (!dryRun()) {
            job.files().forEach(file -> standings.put(file.standing().table(), file.standing()));
        }
    }

    void follow(Heartbeat beat) {
        heartbeat = beat;
    }

    /** What is to be told that no batch tells. */
    Collection<Standing> untold() {
        return dryRun() ? List.copyOf(standings.values()) : List.of();
    }

    @Override
    public void begin() {
        if (dryRun()) {
            standings.clear();
        }
        stopWhereAsked();
    }

    @Override
    public Standing at(DataFile table) {
        return standings.getOrDefault(table.table(), Standing.none(table.table()));
    }

    @Override
    public void keep(GraphTransaction tx, Standing standing) {
        pending = standing;
        if (!dryRun() && book.keep(tx, job.id(), owner, standing)) {
            cancelAsked = true;
        }
    }

    @Override
    public void kept() {
        if (pending != null) {
            standings.put(pending.table(), pending);
            pending = null;
        }
        stopWhereAsked();
    }

    @Override
    public boolean agreed() {
        return job.agreed() && !dryRun();
    }

    @Override
    public void agree(Collection<Standing> found, boolean agreed) {
        found.forEach(standing -> standings.put(standing.table(), standing));
        if (dryRun()) {
            return;
        }
        if (book.keep(job.id(), owner, found)) {
            cancelAsked = true;
        }
        stopWhereAsked();
        if (agreed) {
            book.agree(job.id(), owner);
        }
    }

    private boolean dryRun() {
        return job.order().dryRun();
    }

    private void stopWhereAsked() {
        Heartbeat beat = heartbeat;
        if (beat != null && beat.lost()) {
            throw new NoLongerOwner(job.id());
        }
        if (cancelAsked || (beat != null && beat.cancelAsked())) {
            throw new Stopped(true);
        }
        if (stopping.getAsBoolean()) {
            throw new Stopped(false);
        }
    }

    /** Leads out of a load that is to stop. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean forGood;

        Stopped(boolean forGood) {
            super("The load is to stop", null, false, false);
            this.forGood = forGood;
        }

        /** Whether somebody has cancelled it; otherwise the program stops, and the load goes on later. */
        boolean forGood() {
            return forGood;
        }
    }
}
