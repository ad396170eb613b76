package vn.phancong.graph;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What something immutable and dated looks like on a day, kept for the few days that are asked for most.
 *
 * @param <V> the view of one day
 */
public final class ByDay<V> {

    private static final int KEPT_DAYS = 8;

    private final Function<LocalDate, V> view;
    private final Map<LocalDate, V> kept = new LinkedHashMap<>(KEPT_DAYS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, V> eldest) {
            return size() > KEPT_DAYS;
        }
    };

    public ByDay(Function<LocalDate, V> view) {
        this.view = view;
    }

    /** The view of that day, built when it is asked for the first time. */
    public synchronized V on(LocalDate day) {
        V known = kept.get(day);
        if (known == null) {
            known = view.apply(day);
            kept.put(day, known);
        }
        return known;
    }
}
