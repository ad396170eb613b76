package vn.phancong.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phancong.access.PrivateFiles;
import vn.phancong.audit.Chain.Head;

/**
 * Remembers outside the graph how far the trail has come, for whoever can write to the graph could put it back to an earlier
 * end, which was sealed as well.
 */
final class Witness {

    private final Path file;

    /** Remembers in that file. */
    Witness(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** What was seen last; null = nothing yet. */
    synchronized @Nullable Seen seen() throws IOException {
        try {
            String[] words = Files.readString(file, UTF_8).strip().split(" ", -1);
            return words.length == 2 ? new Seen(Long.parseLong(words[0]), words[1]) : new Seen(Long.MAX_VALUE, "");
        } catch (NoSuchFileException e) {
            return null;
        } catch (NumberFormatException e) {
            // Somebody has written into it, so it can bear out nothing.
            return new Seen(Long.MAX_VALUE, "");
        }
    }

    /** Remembers an end, unless one that lies further is remembered already; answers whether it did. */
    synchronized boolean remember(Head head) throws IOException {
        Seen before = seen();
        if (before != null && head.number() <= before.number()) {
            return false;
        }
        Path folder = Objects.requireNonNull(file.getParent());
        PrivateFiles.createFolder(folder);
        Path unfinished = PrivateFiles.createTemporary(folder);
        Files.writeString(unfinished, head.number() + " " + head.hash() + "\n", UTF_8);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /** An end of the trail. */
    record Seen(long number, String hash) {}
}
