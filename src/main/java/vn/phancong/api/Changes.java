package vn.phancong.api;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.phancong.graph.Graph;
import vn.phancong.graph.GraphTransaction;

/** Runs changes, each in one transaction that is committed only if it refuses nothing. */
@Component
public final class Changes {

    private final Graph graph;

    Changes(Graph graph) {
        this.graph = graph;
    }

    /** Runs the work, and again after a deadlock, so it must have no effects outside the graph. */
    public <T> Outcome<T> change(Function<GraphTransaction, Outcome<T>> work) {
        return graph.write(transaction -> {
            Outcome<T> outcome = work.apply(transaction);
            if (outcome instanceof Outcome.Refused<T>) {
                transaction.rollBack();
            }
            return outcome;
        });
    }
}
