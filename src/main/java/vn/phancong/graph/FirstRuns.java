package vn.phancong.graph;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Lets one run of each statement go ahead where the server has just come back. It has to read and plan every statement anew, and
 * would do so once for each of many who ask the same at the same moment, all on the same few processors.
 */
final class FirstRuns {

    /** Not longer, because who waits may hold in its transaction what the first run waits for. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Map<String, CompletableFuture<Void>> begun = new ConcurrentHashMap<>();

    /** Runs the statement of that name: at once, unless its first run has begun and not ended. */
    <T> T run(String statement, Supplier<T> work) {
        CompletableFuture<Void> first = begun.get(statement);
        if (first == null) {
            CompletableFuture<Void> mine = new CompletableFuture<>();
            first = begun.putIfAbsent(statement, mine);
            if (first == null) {
                return ahead(mine, work);
            }
        }
        if (!first.isDone()) {
            await(first);
        }
        return work.get();
    }

    /** Of what it has planned a server that went away knows nothing when it comes back. */
    void forget() {
        begun.clear();
    }

    private static <T> T ahead(CompletableFuture<Void> mine, Supplier<T> work) {
        try {
            return work.get();
        } finally {
            mine.complete(null);
        }
    }

    private static void await(CompletableFuture<Void> first) {
        try {
            first.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // Whether the first run is done, or will be, is no matter: this one may run.
        }
    }
}
