package vn.phancong.cascade;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.cascade.Undertakings.Ledger;
import vn.phancong.directive.TaskId;

/** All undertakings of the tasks that were asked for last, kept in memory until the task's revision moves. */
@Component
class Ledgers {

    /** About as many as a city has of fifteen tasks; they take some fifty megabytes. */
    private static final int MOST_KEPT = 250_000;

    private final Undertakings undertakings;
    private final Map<TaskId, Ledger> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    Ledgers(Undertakings undertakings) {
        this.undertakings = undertakings;
    }

    /** All undertakings of each task, as of all that was written before. */
    Map<TaskId, List<Undertaking>> of(Set<TaskId> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        Map<TaskId, List<Undertaking>> found = new HashMap<>();
        Map<TaskId, Long> moved = new HashMap<>();
        undertakings.revisionsOf(tasks).forEach((task, revision) -> {
            Ledger known = known(task);
            if (known != null && known.revision() == revision) {
                found.put(task, known.undertakings());
            } else if (revision > 0) {
                moved.put(task, revision);
            }
        });
        if (!moved.isEmpty()) {
            Map<TaskId, Ledger> read = undertakings.ofTasks(moved.keySet());
            moved.forEach((task, revision) -> {
                Ledger ledger = read.getOrDefault(task, new Ledger(revision, List.of()));
                found.put(task, ledger.undertakings());
                keep(task, ledger);
            });
        }
        return found;
    }

    private synchronized @Nullable Ledger known(TaskId task) {
        return kept.get(task);
    }

    private synchronized void keep(TaskId task, Ledger ledger) {
        Ledger before = kept.put(task, ledger);
        size += ledger.undertakings().size()
                - (before == null ? 0 : before.undertakings().size());
        var eldest = kept.entrySet().iterator();
        while (size > MOST_KEPT && eldest.hasNext()) {
            size -= eldest.next().getValue().undertakings().size();
            eldest.remove();
        }
    }
}
