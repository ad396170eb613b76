package vn.phancong.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Some clients that work at the same time, each beginning its next request as soon as the last one is answered. */
final class Clients implements AutoCloseable {

    private final int number;
    private final ExecutorService threads;

    Clients(int number) {
        this.number = number;
        this.threads = Executors.newFixedThreadPool(number);
    }

    int number() {
        return number;
    }

    /** Takes some turns of a piece of work, from the given one on; answers how many nanoseconds each took. */
    List<Long> take(Work work, int from, int count) {
        AtomicInteger next = new AtomicInteger();
        List<Future<List<Long>>> all = new ArrayList<>();
        for (int client = 0; client < number; client++) {
            all.add(threads.submit(() -> {
                List<Long> nanos = new ArrayList<>();
                for (int turn = next.getAndIncrement(); turn < count; turn = next.getAndIncrement()) {
                    Turn taken = work.turn(from + turn);
                    long begun = System.nanoTime();
                    taken.take();
                    nanos.add(System.nanoTime() - begun);
                }
                return nanos;
            }));
        }
        return all.stream().flatMap(each -> resultOf(each).stream()).toList();
    }

    private static <T> T resultOf(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
