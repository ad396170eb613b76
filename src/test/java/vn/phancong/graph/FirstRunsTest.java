package vn.phancong.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FirstRunsTest {

    private final FirstRuns runs = new FirstRuns();
    private final List<String> ended = new CopyOnWriteArrayList<>();

    @Test
    void whoRunsAStatementDuringItsFirstRunWaitsForItsEnd() throws Exception {
        CountDownLatch mayEnd = new CountDownLatch(1);
        FutureTask<String> first = started("coverage/tallies", () -> awaited(mayEnd, "first"));
        FutureTask<String> second = started("coverage/tallies", () -> end("second"));

        mayEnd.countDown();

        assertThat(List.of(first.get(), second.get())).containsExactly("first", "second");
        assertThat(ended).containsExactly("first", "second");
    }

    @Test
    void anotherStatementDoesNotWait() throws Exception {
        CountDownLatch mayEnd = new CountDownLatch(1);
        FutureTask<String> first = started("coverage/tallies", () -> awaited(mayEnd, "first"));

        assertThat(runs.run("coverage/touch", () -> end("another"))).isEqualTo("another");

        mayEnd.countDown();
        first.get();
    }

    @Test
    void whoHoldsWhatTheFirstRunWaitsForRunsAfterAWhileAllTheSame() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        FutureTask<String> first = started("coverage/touch", () -> awaited(held, "first"));

        String second = runs.run("coverage/touch", () -> end("second"));
        held.countDown();

        assertThat(List.of(second, first.get())).containsExactly("second", "first");
        assertThat(ended).containsExactly("second", "first");
    }

    @Test
    void afterAFirstRunThatFailedTheNextIsNotHeldUp() {
        assertThatThrownBy(() -> runs.run("coverage/touch", () -> {
                    throw new IllegalStateException("The server is gone");
                }))
                .hasMessage("The server is gone");

        assertThat(runs.run("coverage/touch", () -> end("next"))).isEqualTo("next");
    }

    @Test
    void afterTheServerWasAwayOneGoesAheadAgain() throws Exception {
        runs.run("coverage/tallies", () -> end("before"));
        runs.forget();
        CountDownLatch mayEnd = new CountDownLatch(1);
        FutureTask<String> first = started("coverage/tallies", () -> awaited(mayEnd, "first"));
        FutureTask<String> second = started("coverage/tallies", () -> end("second"));

        mayEnd.countDown();
        first.get();
        second.get();

        assertThat(ended).containsExactly("before", "first", "second");
    }

    /** Runs it in a thread of its own; returns when that thread has done all that it can do for now. */
    private FutureTask<String> started(String statement, Supplier<String> work) {
        FutureTask<String> task = new FutureTask<>(() -> runs.run(statement, work));
        Thread thread = new Thread(task);
        thread.start();
        await().until(() -> task.isDone() || thread.getState() == Thread.State.TIMED_WAITING);
        return task;
    }

    private String awaited(CountDownLatch latch, String name) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
            return end(name);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String end(String name) {
        ended.add(name);
        return name;
    }
}
