package vn.phancong.graph;

import java.util.concurrent.atomic.AtomicLong;

/** Counts the statements that went over Bolt, for the metrics and for the tests that bound them. */
public final class RoundTrips {

    private final AtomicLong count = new AtomicLong();

    void add() {
        count.incrementAndGet();
    }

    /** How many statements this replica has sent since it started. */
    public long count() {
        return count.get();
    }
}
