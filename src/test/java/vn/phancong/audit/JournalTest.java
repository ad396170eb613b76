package vn.phancong.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import vn.phancong.api.TrailUnavailable;
import vn.phancong.audit.AuditEntry.Removed;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestClock;
import vn.phancong.support.TestGraph;

/** From the journal into the graph: nothing is lost, nothing is there twice, and several replicas make one chain. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class JournalTest {

    private final ApplicationContext context;
    private final TrailDesk desk;
    private final Chain chain;
    private final Seal seal;
    private final VerifyTrail verify;
    private final TestClock clock;
    private final AtomicInteger names = new AtomicInteger();

    @TempDir
    private Path folder;

    @Autowired
    JournalTest(ApplicationContext context) {
        this.context = context;
        this.desk = new TrailDesk(context);
        this.chain = context.getBean(Chain.class);
        this.seal = context.getBean(Seal.class);
        this.verify = context.getBean(VerifyTrail.class);
        this.clock = context.getBean(TestClock.class);
    }

    @BeforeEach
    void anew() {
        desk.startAnew();
    }

    @Test
    void whatIsLeftComesIntoTheGraphInOrderAndTheJournalIsEmptied() throws IOException {
        Replica replica = new Replica(chain);
        for (int i = 1; i <= 3; i++) {
            replica.trail.leave(TrailDesk.entry("e" + i));
        }
        assertThat(replica.trail.waiting()).isEqualTo(3);

        replica.trail.flush();
        replica.trail.flush();
        replica.journal.close();

        assertThat(ids()).containsExactly("e1", "e2", "e3");
        assertThat(replica.trail.waiting()).isZero();
        assertThat(files()).containsExactly("end");
    }

    @Test
    void whatAKilledProcessHasLeftIsTakenUpOnce() throws IOException {
        Replica killed = new Replica(chain);
        killed.trail.begin(TrailDesk.entry("e1"));
        killed.trail.leave(TrailDesk.entry("e1"));
        killed.trail.leave(TrailDesk.entry("e2"));
        killed.trail.begin(unknown("e3"));
        chain.append(List.of(TrailDesk.entry("e2")));
        killed.journal.close();
        assertThat(files()).hasSize(2);

        Replica next = new Replica(chain);
        next.writer.takeUpLeftovers();
        next.writer.takeUpLeftovers();

        assertThat(ids()).containsExactly("e2", "e1", "e3");
        assertThat(desk.entries().get(2).outcome()).as("begun only").isEqualTo(AuditOutcome.UNKNOWN);
        assertThat(files()).containsExactly("end");
        assertThat(verify.verify().whole()).as("the trail of another folder").isTrue();
    }

    @Test
    void theJournalOfALivingProcessIsLeftAlone() {
        Replica living = new Replica(chain);
        living.trail.leave(TrailDesk.entry("e1"));

        new Replica(chain).writer.takeUpLeftovers();

        assertThat(ids()).isEmpty();
        living.trail.flush();
        assertThat(ids()).containsExactly("e1");
    }

    @Test
    void aTornLastLineIsToldAndLeftOut(CapturedOutput output) throws IOException {
        Replica killed = new Replica(chain);
        killed.trail.leave(TrailDesk.entry("e1"));
        killed.journal.close();
        Path file = folder.resolve(files().stream()
                .filter(name -> name.endsWith(".journal"))
                .findFirst()
                .orElseThrow());
        Files.writeString(file, "{\"begun\":false,\"entry\":{\"id\":\"e2\",\"at", UTF_8, StandardOpenOption.APPEND);

        new Replica(chain).writer.takeUpLeftovers();

        assertThat(ids()).containsExactly("e1");
        assertThat(output).contains("characters in ", "is torn and is left out");
    }

    @Test
    void twoReplicasThatWriteAtOnceMakeOneChain() {
        Chain other = (Chain) context.getAutowireCapableBeanFactory().createBean(chain.getClass());
        List<Replica> replicas = List.of(new Replica(chain), new Replica(other));

        replicas.parallelStream()
                .forEach(replica -> IntStream.range(0, 40).forEach(i -> {
                    replica.trail.leave(TrailDesk.entry("r" + replicas.indexOf(replica) + "-" + i));
                    if (i % 4 == 3) {
                        replica.trail.flush();
                    }
                }));

        assertThat(ids()).hasSize(80).doesNotHaveDuplicates();
        assertThat(verify.verify()).isEqualTo(new VerifyTrail.Report(1, 80, null));
    }

    @Test
    void manyWritersOfOneJournalLoseNothing() {
        Replica replica = new Replica(chain);

        IntStream.range(0, 2_000).parallel().forEach(i -> {
            replica.trail.begin(unknown("e" + i));
            replica.trail.leave(TrailDesk.entry("e" + i));
        });
        replica.trail.flush();

        assertThat(chain.after(0, 3_000)).hasSize(2_000);
        assertThat(verify.verify().whole()).isTrue();
    }

    @Test
    void aJournalThatIsFullOrGoneTakesNothingMore() throws IOException {
        Replica replica = new Replica(chain);
        for (int i = 0; i < Replica.MOST_WAITING; i++) {
            replica.trail.leave(TrailDesk.entry("e" + i));
        }
        assertThatThrownBy(() -> replica.trail.leave(TrailDesk.entry("more"))).isInstanceOf(TrailUnavailable.class);
        assertThatThrownBy(() -> replica.trail.begin(unknown("more"))).isInstanceOf(TrailUnavailable.class);
        replica.trail.flush();
        replica.trail.leave(TrailDesk.entry("last"));

        for (String file : files()) {
            Files.delete(folder.resolve(file));
        }
        assertThatThrownBy(() -> replica.trail.leave(TrailDesk.entry("lost"))).isInstanceOf(TrailUnavailable.class);
        replica.trail.leave(TrailDesk.entry("again"));
    }

    @Test
    void nobodyElseMayReadTheJournalOrTheKey() throws IOException {
        Replica replica = new Replica(chain);
        replica.trail.leave(TrailDesk.entry("e1"));
        Path key = folder.resolve("keys").resolve("audit.key");
        byte[] made = new KeyFile(key).read(() -> "A".repeat(43));

        assertThat(new KeyFile(key).read(() -> "B".repeat(43))).isEqualTo(made);
        for (String file : files()) {
            Path path = folder.resolve(file);
            String rights = Files.isDirectory(path) ? "rwx------" : "rw-------";
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo(rights);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> new KeyFile(key).read(() -> "")).isInstanceOf(AuditStartFailure.class);
        replica.trail.flush();
    }

    @Test
    void oldEntriesAreRemovedAndTheTrailStaysWhole() {
        chain.append(List.of(TrailDesk.entry("e1"), TrailDesk.entry("e2"), TrailDesk.entry("e3")));
        clock.advance(Duration.ofDays(40));
        chain.append(List.of(at("e4"), at("e5")));
        clock.advance(Duration.ofDays(10));

        removal(30).remove();

        assertThat(verify.verify()).isEqualTo(new VerifyTrail.Report(4, 6, null));
        List<AuditEntry> left = desk.entries();
        assertThat(left).extracting(AuditEntry::id).startsWith("e4", "e5").hasSize(3);
        assertThat(left.get(2).kind()).isEqualTo(AuditKind.REMOVAL);
        assertThat(left.get(2).removed()).isEqualTo(new Removed(1, 3));

        clock.advance(Duration.ofDays(25));
        removal(30).remove();
        removal(30).remove();

        assertThat(verify.verify()).isEqualTo(new VerifyTrail.Report(6, 7, null));
    }

    @Test
    void removingHidesNothing(CapturedOutput output) {
        chain.append(List.of(TrailDesk.entry("e1"), TrailDesk.entry("e2")));
        context.getBean(TestGraph.class).query("MATCH (e:AuditEntry {number: 2}) SET e.address = 'x'", Map.of());
        clock.advance(Duration.ofDays(50));

        removal(30).remove();

        assertThat(chain.after(0, 10)).hasSize(2);
        assertThat(output).contains("Old entries of the audit trail are kept, because entry 2 is not right");
    }

    private RemoveOldEntries removal(int days) {
        return new RemoveOldEntries(chain, seal, Duration.ofDays(days), this::newName, clock);
    }

    private String newName() {
        return "name" + names.incrementAndGet();
    }

    private AuditEntry at(String id) {
        AuditEntry like = TrailDesk.entry(id);
        return new AuditEntry(
                id,
                clock.instant(),
                like.kind(),
                like.outcome(),
                like.origin(),
                null,
                like.people(),
                like.households(),
                List.of(),
                List.of(),
                null);
    }

    private static AuditEntry unknown(String id) {
        AuditEntry like = TrailDesk.entry(id);
        return new AuditEntry(
                id,
                like.at(),
                AuditKind.MUTATION,
                AuditOutcome.UNKNOWN,
                like.origin(),
                null,
                like.people(),
                like.households(),
                List.of(),
                List.of(),
                null);
    }

    private List<String> ids() {
        return chain.after(0, 1_000).stream()
                .map(link -> String.valueOf(link.properties().get("id")))
                .toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** A process of its own, in the same folder. */
    private final class Replica {

        private static final int MOST_WAITING = 5_000;

        private final Journal journal;
        private final TrailWriter writer;
        private final Trail trail;

        private Replica(Chain into) {
            JournalFolder journals = new JournalFolder(folder, JournalTest.this::newName);
            journal = new Journal(journals);
            Witness witness = new Witness(folder.resolve("end"));
            writer = new TrailWriter(journals, journal, into, witness, removal(30), Duration.ofHours(1));
            trail = new JournalTrail(journal, writer, MOST_WAITING);
        }
    }
}
