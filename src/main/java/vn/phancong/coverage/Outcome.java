package vn.phancong.coverage;

import java.util.List;
import java.util.Set;
import vn.phancong.api.Refusal;
import vn.phancong.territory.HouseholdId;

/** What became of a change: all of it was done, or nothing. */
public sealed interface Outcome {

    /**
     * Done, and the figures show it.
     *
     * @param households whose assignments were meant
     */
    record Done(Set<HouseholdId> households) implements Outcome {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<Refusal> refusals) implements Outcome {}
}
