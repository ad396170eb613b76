package vn.phancong.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writers, one who sends lists, and readers at once. */
final class Load {

    /** Who got an error asks again a little later, as the error says. */
    private static final Duration AFTER_AN_ERROR = Duration.ofMillis(200);

    private static final Logger LOG = LoggerFactory.getLogger(Load.class);

    /** Lists are sent now and then; each makes the service read the whole picture anew. */
    private static final Duration AFTER_A_LIST = Duration.ofMillis(500);

    private static final int BETWEEN_LISTS = 8;

    private final List<Writer> writers = new ArrayList<>();
    private final List<Reader> readers = new ArrayList<>();
    private final Mover mover;
    private final Doors doors;
    private final Book book;
    private final AtomicInteger lists = new AtomicInteger();
    private final Outcomes outcomes = new Outcomes();

    Load(int howManyWriters, int howManyReaders, long seed, Town town, Book book, Service service) {
        this.book = book;
        this.doors = new Doors(service);
        for (int i = 1; i < howManyWriters; i++) {
            writers.add(new Writer(i, seed, town, book, outcomes, doors.of(Endured.writer(i))));
        }
        this.mover = new Mover(seed, town, book, outcomes, doors.of(Endured.writer(0)));
        for (int i = 0; i < howManyReaders; i++) {
            readers.add(new Reader(i, seed, town, book, outcomes, doors.of(Endured.reader(i))));
        }
    }

    Book book() {
        return book;
    }

    Outcomes outcomes() {
        return outcomes;
    }

    /** From now on against that service; whoever writes signs in anew. */
    void against(Service service) {
        doors.lead(service);
    }

    /** Each does so many acts. */
    void acts(int each) {
        run(act -> {
            for (int i = 0; i < each; i++) {
                boolean answered = act.getAsBoolean();
                LOG.trace("Answered: {}", answered);
            }
        });
    }

    /** All act until it is over. */
    void until(BooleanSupplier over) {
        run(act -> {
            while (!over.getAsBoolean()) {
                if (!act.getAsBoolean()) {
                    LockSupport.parkNanos(AFTER_AN_ERROR.toNanos());
                }
            }
        });
    }

    /** All act beside the caller until they are told to stop. */
    Running start() {
        return new Running(this);
    }

    /** Sends again what nobody answered, until it is answered. */
    void settle() {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(mover::settle);
        for (Writer writer : writers) {
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(100))
                    .until(writer::settle);
        }
    }

    private void run(Consumer<BooleanSupplier> work) {
        List<BooleanSupplier> acts = new ArrayList<>();
        writers.forEach(each -> acts.add(each::act));
        readers.forEach(each -> acts.add(each::act));
        acts.add(() -> {
            if (lists.getAndIncrement() % BETWEEN_LISTS == 0) {
                return mover.act();
            }
            LockSupport.parkNanos(AFTER_A_LIST.toNanos());
            return true;
        });
        ExecutorService pool = Executors.newFixedThreadPool(acts.size());
        try {
            for (var done : pool.invokeAll(acts.stream()
                    .map(act -> Executors.callable(() -> work.accept(act)))
                    .toList())) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** A load that goes on. */
    static final class Running {

        private final ExecutorService runner = Executors.newSingleThreadExecutor();
        private final Future<?> end;
        private volatile boolean over;

        private Running(Load load) {
            this.end = runner.submit(() -> load.until(() -> over));
        }

        /** Waits until all have come to an end with what they do. */
        void stop() {
            over = true;
            try {
                end.get(5, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException(e);
            } finally {
                runner.shutdownNow();
            }
            assertThat(end.isDone()).isTrue();
        }
    }

    /** The doors of the accounts to whichever service there is; each is signed in when it first asks. */
    private static final class Doors {

        private final Map<String, Door> open = new ConcurrentHashMap<>();
        private volatile Service service;

        Doors(Service service) {
            this.service = service;
        }

        void lead(Service another) {
            service = another;
            open.clear();
        }

        Supplier<Door> of(String account) {
            return () -> open.computeIfAbsent(account, name -> service.door(name));
        }
    }
}
