package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.phancong.graph.NewIds;

/** Loads a folder of this machine as somebody named it at the start; the same folder once more goes on where it stopped. */
final class FolderIntake {

    private static final Logger LOG = LoggerFactory.getLogger(FolderIntake.class);

    private final IntakeRunner runner;
    private final IntakeBook book;
    private final Duration pause;
    private final NewIds ids;
    private final Clock clock;

    FolderIntake(IntakeRunner runner, IntakeBook book, Duration pause, NewIds ids, Clock clock) {
        this.runner = runner;
        this.book = book;
        this.pause = pause;
        this.ids = ids;
        this.clock = clock;
    }

    /** Lets loads begin that a program which is gone was at: nobody else can have the store. */
    void releaseAll() {
        book.releaseAll();
    }

    /**
     * Loads the folder, after any load that is under way.
     *
     * @return what became of it; null = it was cancelled
     */
    @Nullable LoadReport load(Path folder, IntakeOrder order, @Nullable Path refused, Consumer<LoadProgress> progress) {
        IntakeJobId id = enter(folder, order);
        boolean told = false;
        var attempt = runner.run(id, folder, refused, progress, () -> false);
        while (attempt.busy()) {
            if (!told) {
                LOG.info("Another load is under way; this one waits for it");
                told = true;
            }
            await();
            attempt = runner.run(id, folder, refused, progress, () -> false);
        }
        if (attempt.failure() != null) {
            throw attempt.failure();
        }
        return attempt.report();
    }

    private IntakeJobId enter(Path folder, IntakeOrder order) {
        try (DataFolder data = new DataFolder(folder)) {
            // A dry run cannot be gone on with: what it did is given up.
            String known = order.dryRun() ? null : known(data, order);
            IntakeJobId open = known == null ? null : book.openAs(known);
            if (open != null) {
                return open;
            }
            IntakeJobId id = new IntakeJobId(ids.next());
            book.enter(id, order, filesOf(data), OffsetDateTime.now(clock), null, known);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be read", e);
        }
    }

    /** The tables of a folder as they are entered. */
    static List<IntakeFile> filesOf(DataFolder data) throws IOException {
        List<IntakeFile> files = new ArrayList<>();
        for (Source source : data.sources()) {
            files.add(new IntakeFile(
                    source.name(),
                    source.ending(),
                    Files.size(source.path()),
                    Standing.none(source.table().table())));
        }
        return files;
    }

    /** What tells a folder apart from one with any other content, or loaded in another way. */
    static String known(DataFolder data, IntakeOrder order) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        String way = data.path() + "\n" + Objects.toString(order.legacyText()) + "\n" + order.wholeList() + "\n";
        digest.update(way.getBytes(UTF_8));
        byte[] piece = new byte[1 << 16];
        for (Path path :
                data.sources().stream().map(Source::path).distinct().sorted().toList()) {
            digest.update((path.getFileName() + "\n" + Files.size(path) + "\n").getBytes(UTF_8));
            try (InputStream bytes = Files.newInputStream(path)) {
                for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                    digest.update(piece, 0, read);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void await() {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while another load is under way", e);
        }
    }
}
