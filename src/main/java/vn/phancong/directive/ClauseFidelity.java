package vn.phancong.directive;

import java.util.List;
import vn.phancong.reading.Certainty;

/**
 * What became of the clauses of a higher document in a lower one.
 *
 * @param dropped clauses of the higher one that no clause of the lower one says
 * @param added clauses of the lower one that say none of the higher one
 */
public record ClauseFidelity(
        Directive higher, Directive lower, List<KeptClause> kept, List<Task> dropped, List<Task> added) {

    /**
     * A clause that both have.
     *
     * @param similarity of the two texts, from 0 to 1
     * @param certainty STATED where the one is noted to refine the other, INFERRED where only the words say so
     */
    public record KeptClause(Task higher, Task lower, double similarity, Certainty certainty) {}
}
