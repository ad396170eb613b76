package vn.phancong.bench;

import java.util.Map;
import java.util.Objects;

/** The times of pieces of work that were done beside each other. */
record Measured(Map<Work, Times> times) {

    Times of(Work work) {
        return Objects.requireNonNull(times.get(work), work::name);
    }

    double ratio(Work work, Work base) {
        return of(work).median() / of(base).median();
    }
}
