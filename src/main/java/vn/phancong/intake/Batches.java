package vn.phancong.intake;

import java.util.function.Function;
import vn.phancong.graph.Graph;
import vn.phancong.graph.GraphTransaction;

/** Into which transaction a batch of rows goes. */
interface Batches {

    /** Runs the work, and again after a deadlock, so it must be able to begin again. */
    <T> T run(Function<GraphTransaction, T> work);

    /** Each into one of its own, so that a load of any size needs little memory. */
    static Batches each(Graph graph) {
        return new Batches() {
            @Override
            public <T> T run(Function<GraphTransaction, T> work) {
                return graph.write(work);
            }
        };
    }

    /** All into the same one, so that each sees those before it even if none of them is to stay. */
    static Batches all(GraphTransaction tx) {
        return new Batches() {
            @Override
            public <T> T run(Function<GraphTransaction, T> work) {
                return work.apply(tx);
            }
        };
    }
}
