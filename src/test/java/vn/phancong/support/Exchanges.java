package vn.phancong.support;

import java.util.List;
import java.util.Map;
import org.springframework.context.SmartLifecycle;
import vn.phancong.graph.RoundTrips;

/** Counts what a piece of work sends over Bolt, while nothing else in the program sends anything. */
public final class Exchanges {

    private final RoundTrips roundTrips;
    private final List<SmartLifecycle> background;
    private final Runnable count;
    private final GraphQlDoor door;

    /**
     * In one context.
     *
     * @param background what asks the graph by itself
     * @param count counts what is not counted yet, as the background would have done
     */
    Exchanges(RoundTrips roundTrips, List<SmartLifecycle> background, Runnable count, GraphQlDoor door) {
        this.roundTrips = roundTrips;
        this.background = background;
        this.count = count;
        this.door = door;
    }

    /** How many statements the work sends. */
    public long of(Runnable work) {
        background.forEach(SmartLifecycle::stop);
        try {
            count.run();
            // Who is asking is looked up once in a while, whatever is asked.
            door.ask("{ __typename }", Map.of());
            long before = roundTrips.count();
            work.run();
            return roundTrips.count() - before;
        } finally {
            background.forEach(SmartLifecycle::start);
        }
    }
}
