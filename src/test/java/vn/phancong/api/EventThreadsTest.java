package vn.phancong.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** Who is at an event when its stream ends may finish it. */
class EventThreadsTest {

    private static final int SOON = 20;

    @Test
    void whoIsAtAnEventIsNotInterruptedWhenItsStreamEnds() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        CompletableFuture<Boolean> finished = new CompletableFuture<>();
        Disposable stream = Flux.just(1)
                .publishOn(EventThreads.NOT_INTERRUPTED, 1)
                .subscribe(event -> {
                    begun.countDown();
                    finished.complete(isOver(ended));
                });
        assertThat(begun.await(SOON, TimeUnit.SECONDS)).isTrue();

        stream.dispose();
        ended.countDown();

        assertThat(finished.get(SOON, TimeUnit.SECONDS)).isTrue();
    }

    /** Whether it was waited for without an interruption. */
    private static boolean isOver(CountDownLatch ended) {
        try {
            return ended.await(SOON, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
