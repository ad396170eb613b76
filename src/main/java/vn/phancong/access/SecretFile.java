package vn.phancong.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;

/** A file with one secret in it, for this program's user alone; replicas that share its folder share it. */
public final class SecretFile {

    private final Path path;

    /** Not looked at before it is read. */
    public SecretFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Whether it has been made. */
    public boolean isThere() {
        return Files.exists(path);
    }

    /** Makes it where it is not there yet; of several that try at once, the first does. */
    public boolean makeIfMissing(Supplier<String> fresh) throws IOException {
        Path folder = Objects.requireNonNull(path.getParent());
        PrivateFiles.createFolder(folder);
        return !isThere() && make(folder, fresh.get());
    }

    /** The secret. */
    public String read() throws IOException {
        return Files.readString(path, UTF_8).strip();
    }

    /** Whole or not at all. */
    private boolean make(Path folder, String secret) throws IOException {
        Path unfinished = PrivateFiles.createTemporary(folder);
        try {
            Files.writeString(unfinished, secret, UTF_8);
            Files.createLink(path, unfinished);
            return true;
        } catch (FileAlreadyExistsException e) {
            // Another replica was faster; its secret is the one.
            return false;
        } catch (UnsupportedOperationException e) {
            Files.move(unfinished, path);
            return true;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
