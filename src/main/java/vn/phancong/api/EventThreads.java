package vn.phancong.api;

import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The threads on which the events of subscriptions are made and sent. */
public final class EventThreads {

    /**
     * A stream that ends interrupts none of them: who is interrupted cuts the connection off that it writes to, so that
     * nobody would be told why the stream has ended.
     */
    public static final Scheduler NOT_INTERRUPTED =
            Schedulers.fromExecutor(task -> Schedulers.boundedElastic().schedule(task));

    private EventThreads() {}
}
