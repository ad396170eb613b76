package vn.phancong.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers what comes one by one and hands it on in batches. */
final class Slices<T> {

    private final int size;
    private final Consumer<List<T>> taker;
    private List<T> slice = new ArrayList<>();

    Slices(int size, Consumer<List<T>> taker) {
        this.size = size;
        this.taker = taker;
    }

    void add(T one) {
        slice.add(one);
        if (slice.size() == size) {
            end();
        }
    }

    /** Hands on what is left. */
    void end() {
        if (!slice.isEmpty()) {
            List<T> full = slice;
            slice = new ArrayList<>();
            taker.accept(full);
        }
    }
}
