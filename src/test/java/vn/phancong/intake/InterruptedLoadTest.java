package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phancong.audit.WorkTraces;
import vn.phancong.intake.IntakeRunner.Attempt;

/** Loads that are stopped, put off or taken over: nothing is done twice, nothing is left out, no half batch is ever seen. */
class InterruptedLoadTest extends IntakeTest {

    private static final int ROWS = 5000;
    private static final int BATCH = 2000;
    private static final String PERSONS = "MATCH (p:Person) RETURN count(p)";

    @Autowired
    IntakeRunner runner;

    @Autowired
    WorkTraces traces;

    @Autowired
    IntakeBook book;

    @Autowired
    IntakeJobs jobs;

    @Autowired
    CancelIntake cancelIntake;

    @Autowired
    WorkFolder work;

    @Autowired
    FolderIntake folderIntake;

    @Autowired
    IntakeJobProperties properties;

    @Autowired
    Clock clock;

    private final AtomicInteger numbers = new AtomicInteger();

    @BeforeEach
    void write() {
        List<String> people = new ArrayList<>(List.of("code,full_name,kind"));
        for (int i = 1; i <= ROWS; i++) {
            people.add("P" + i + ",An," + (i == 10 || i == 4500 ? "GIRL" : "STUDENT"));
        }
        file("people.csv", people.toArray(String[]::new));
        file("absences.csv", "person_code,availability", "P1,SICK", "P10,SICK");
    }

    @Test
    void oneThatIsPutOffGoesOnWhereItStopped() throws IOException {
        IntakeJobId id = entered(false);
        AtomicInteger batches = new AtomicInteger();

        run(runner, id, progress -> batches.incrementAndGet(), () -> batches.get() == 2);

        assertThat(ask(PERSONS)).containsExactly(String.valueOf(2 * BATCH - 1));
        assertThat(job(id))
                .extracting(IntakeJob::state, IntakeJob::rows)
                .containsExactly(IntakeState.QUEUED, 2L * BATCH);
        // As if the program had been killed between writing a refused row and committing its batch.
        Files.writeString(work.records(id).resolve("people.rows"), "never committed\n", StandardOpenOption.APPEND);

        run(runner, id, progress -> {}, () -> false);

        IntakeJob job = job(id);
        assertThat(job.state()).isEqualTo(IntakeState.DONE);
        assertThat(job.files().get(0).standing())
                .extracting(Standing::rows, Standing::added, Standing::unchanged, Standing::refused)
                .containsExactly(5000L, 4998L, 0L, 2L);
        assertThat(job.files().get(1).standing())
                .extracting(Standing::rows, Standing::added, Standing::refused)
                .containsExactly(2L, 1L, 1L);
        List<String> refused = Files.readAllLines(work.refused(id).resolve("people.csv"), UTF_8);
        assertThat(refused).hasSize(3);
        assertThat(refused.get(1)).endsWith("P10,An,GIRL");
        assertThat(refused.get(2)).endsWith("P4500,An,GIRL");
        assertThat(ask(PERSONS)).containsExactly("4998");
    }

    @Test
    void oneThatIsCancelledStopsAfterTheBatchUnderWayAndKeepsWhatItTook() {
        IntakeJobId id = entered(false);
        AtomicInteger batches = new AtomicInteger();

        run(
                runner,
                id,
                progress -> {
                    if (batches.incrementAndGet() == 1) {
                        assertThat(cancelIntake.cancel(id).refusals()).isEmpty();
                    }
                },
                () -> false);

        assertThat(job(id))
                .extracting(IntakeJob::state, IntakeJob::rows)
                .containsExactly(IntakeState.CANCELLED, 2L * BATCH);
        assertThat(ask(PERSONS)).containsExactly(String.valueOf(2 * BATCH - 1));
        assertThat(work.refused(id).resolve("people.csv")).exists();
        assertThat(run(runner, id, progress -> {}, () -> false)).isEqualTo(Attempt.OVER);
        assertThat(ask(PERSONS)).containsExactly(String.valueOf(2 * BATCH - 1));
    }

    @Test
    void aDryRunThatIsPutOffLeavesNothingAndBeginsAnew() {
        IntakeJobId id = entered(true);
        AtomicInteger batches = new AtomicInteger();

        run(runner, id, progress -> batches.incrementAndGet(), () -> batches.get() == 2);

        assertThat(job(id).state()).isEqualTo(IntakeState.QUEUED);
        assertThat(ask(PERSONS)).containsExactly("0");
        run(runner, id, progress -> {}, () -> false);
        assertThat(job(id))
                .extracting(IntakeJob::state, IntakeJob::rows, IntakeJob::effective)
                .containsExactly(IntakeState.DONE, 5002L, 4999L);
        assertThat(ask(PERSONS)).containsExactly("0");
        assertThat(work.refused(id).resolve("people.csv")).exists();
    }

    @Test
    void twoProgramsLoadOneAfterTheOther() {
        IntakeJobId first = entered(false);
        IntakeJobId second = entered(false);
        IntakeRunner other = another();
        List<Boolean> busy = new ArrayList<>();

        run(
                runner,
                first,
                progress -> busy.add(run(other, second, p -> {}, () -> false).busy()),
                () -> false);
        Attempt after = run(other, second, progress -> {}, () -> false);

        assertThat(busy).isNotEmpty().containsOnly(true);
        assertThat(after.busy()).isFalse();
        assertThat(job(first).effective()).isEqualTo(4999);
        assertThat(job(second))
                .extracting(IntakeJob::state, IntakeJob::effective)
                .containsExactly(IntakeState.DONE, 0L);
    }

    @Test
    void oneWhoseProgramIsSilentIsTakenOverAndTheSilentOneWritesNothingMore() {
        IntakeJobId id = entered(false);
        IntakeRunner other = another();
        AtomicInteger batches = new AtomicInteger();
        List<Attempt> taken = new ArrayList<>();

        Attempt first = run(
                runner,
                id,
                progress -> {
                    if (batches.incrementAndGet() == 1) {
                        ask("MATCH (l:IntakeLock) SET l.heartbeat = 0 RETURN 1");
                        taken.add(run(other, id, p -> {}, () -> false));
                    }
                },
                () -> false);

        assertThat(taken).singleElement().extracting(Attempt::report).isNotNull();
        assertThat(first.report()).isNull();
        assertThat(batches).hasValue(1);
        assertThat(job(id)).extracting(IntakeJob::state, IntakeJob::rows).containsExactly(IntakeState.DONE, 5002L);
        assertThat(job(id).effective()).isEqualTo(4999);
    }

    @Test
    void theSameFolderOnceMoreGoesOnAndAnotherContentBeginsAnew() {
        IntakeOrder order = order(false);
        IntakeJobId stopped = stoppedFolder(order);

        LoadReport rest = Objects.requireNonNull(folderIntake.load(folder, order, null, progress -> {}));

        assertThat(job(stopped).state()).isEqualTo(IntakeState.DONE);
        assertThat(rest.files().get(0).added()).isEqualTo(4998);
        assertThat(jobs.count()).isEqualTo(1);
        file("absences.csv", "person_code,availability", "P2,SICK");
        folderIntake.load(folder, order, null, progress -> {});
        assertThat(jobs.count()).isEqualTo(2);
        assertThat(jobs.latest(null, 1).get(0).effective()).isEqualTo(1);
    }

    /** A load of the folder whose program went away after the first batch. */
    private IntakeJobId stoppedFolder(IntakeOrder order) {
        try {
            folderIntake.load(folder, order, null, progress -> {
                throw new Gone();
            });
        } catch (Gone e) {
            IntakeJobId id = jobs.latest(null, 1).get(0).id();
            // A fault ends a load; that of a program that went away is not even noted.
            ask("MATCH (j:IntakeJob) SET j.state = 'RUNNING', j.openAs = $known RETURN 1"
                    .replace("$known", "'" + known() + "'"));
            return id;
        }
        throw new AssertionError("It was not interrupted");
    }

    private String known() {
        try (DataFolder data = new DataFolder(folder)) {
            return FolderIntake.known(data, order(false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Attempt run(IntakeRunner by, IntakeJobId id, Consumer<LoadProgress> progress, BooleanSupplier stopping) {
        return by.run(id, folder, null, progress, stopping);
    }

    private IntakeRunner another() {
        return new IntakeRunner(loadFolder, book, jobs, work, properties, traces, clock, "another");
    }

    private IntakeJobId entered(boolean dryRun) {
        IntakeJobId id = new IntakeJobId("load-" + numbers.incrementAndGet() + "-" + System.nanoTime());
        try (DataFolder data = new DataFolder(folder)) {
            book.enter(id, order(dryRun), FolderIntake.filesOf(data), OffsetDateTime.now(clock), null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    private static IntakeOrder order(boolean dryRun) {
        return new IntakeOrder("people", dryRun, null, false, null, LocalDate.of(2022, 1, 1), null);
    }

    private IntakeJob job(IntakeJobId id) {
        return Objects.requireNonNull(jobs.find(Set.of(id)).get(id));
    }

    private static final class Gone extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
