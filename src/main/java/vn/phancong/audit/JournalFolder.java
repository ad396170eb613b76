package vn.phancong.audit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phancong.access.PrivateFiles;
import vn.phancong.graph.NewIds;

/**
 * The folder in which entries wait. Each process writes files of its own, and holds a lock as long as it lives; the files of
 * one that has died are taken up by the next that starts.
 */
final class JournalFolder {

    private static final String LOCK = ".lock";
    private static final String JOURNAL = ".journal";
    private static final Set<StandardOpenOption> OPEN = EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

    /** Locks that this very process holds: to open and close such a file once more would let the lock go. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final NewIds ids;

    JournalFolder(Path folder, NewIds ids) {
        this.folder = folder.toAbsolutePath().normalize();
        this.ids = ids;
    }

    Path folder() {
        return folder;
    }

    /** The beginning of the names of a process's own files. */
    Name newName() throws IOException {
        PrivateFiles.createFolder(folder);
        String beginning = "n" + ids.next();
        Name name = lock(beginning);
        if (name == null) {
            throw new IOException("The new lock " + beginning + " is held by another");
        }
        return name;
    }

    /** What processes have left behind that have died. */
    List<Leftover> leftovers() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        List<Leftover> found = new ArrayList<>();
        for (Path file : files("", LOCK)) {
            String fileName = file.getFileName().toString();
            Name name = lock(fileName.substring(0, fileName.length() - LOCK.length()));
            if (name != null) {
                found.add(new Leftover(name, files(name.beginning + "-", JOURNAL)));
            }
        }
        return found;
    }

    private List<Path> files(String beginning, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private @Nullable Name lock(String beginning) throws IOException {
        Path file = folder.resolve(beginning + LOCK);
        if (!HELD.add(file)) {
            return null;
        }
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = FileChannel.open(file, OPEN, PrivateFiles.ofFile());
            lock = channel.tryLock();
            return lock == null ? null : new Name(beginning, file, channel);
        } finally {
            if (lock == null) {
                HELD.remove(file);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    /** Under which a process keeps its files, as long as it holds the lock. */
    final class Name {

        private final String beginning;
        private final Path file;
        private final FileChannel channel;
        private int parts;

        private Name(String beginning, Path file, FileChannel channel) {
            this.beginning = beginning;
            this.file = file;
            this.channel = channel;
        }

        boolean holds() {
            return Files.exists(file);
        }

        Path next() {
            return folder.resolve(String.format(Locale.ROOT, "%s-%09d%s", beginning, ++parts, JOURNAL));
        }

        /** Lets it go; the lock's file stays as long as there are files of that name, so that somebody takes them up. */
        void release() throws IOException {
            boolean spent =
                    Files.notExists(folder) || files(beginning + "-", JOURNAL).isEmpty();
            if (spent) {
                Files.deleteIfExists(file);
            }
            channel.close();
            HELD.remove(file);
        }
    }

    /** The files of a process that has died. */
    record Leftover(Name name, List<Path> files) {

        /** Its entries; of what was only begun, that it is not known what became of it. */
        List<AuditEntry> entries() throws IOException {
            Map<String, AuditEntry> entries = new LinkedHashMap<>();
            for (Path file : files) {
                for (JournalLine line : JournalLine.in(Files.readAllBytes(file), file)) {
                    if (line.begun()) {
                        entries.putIfAbsent(line.entry().id(), line.entry());
                    } else {
                        entries.put(line.entry().id(), line.entry());
                    }
                }
            }
            return List.copyOf(entries.values());
        }

        void remove() throws IOException {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            name.release();
        }
    }
}
