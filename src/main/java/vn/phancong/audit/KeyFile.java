package vn.phancong.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file of the key that seals the trail, which only this program's user may read. */
final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final int LEAST_BYTES = 32;
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path file;

    KeyFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /**
     * The key; the first time it is made.
     *
     * @param fresh chance, as letters and digits of base64url
     */
    byte[] read(Supplier<String> fresh) {
        try {
            PrivateFiles.createFolder(Objects.requireNonNull(file.getParent()));
            if (Files.notExists(file)) {
                make(fresh.get());
            }
            mustBePrivate();
            byte[] key = Base64.getUrlDecoder().decode(Files.readString(file).strip());
            if (key.length < LEAST_BYTES) {
                throw new IllegalArgumentException("It is too short");
            }
            return key;
        } catch (IOException | IllegalArgumentException e) {
            throw new AuditStartFailure(
                    "The key of the audit trail in " + file + " cannot be used: "
                            + e.getClass().getSimpleName() + ".",
                    "Give this user the right to read and write there, put back the file from a safe place, or choose another"
                            + " with phancong.audit.key. With a new key, entries that were sealed with the old one can no"
                            + " longer be verified.",
                    e instanceof IOException ? e : null);
        }
    }

    /** Whole or not at all, so that of several replicas that start at once one makes it. */
    private void make(String key) throws IOException {
        Path unfinished = PrivateFiles.createTemporary(Objects.requireNonNull(file.getParent()));
        try {
            Files.writeString(unfinished, key, UTF_8);
            Files.createLink(file, unfinished);
            LOG.info("A new key seals the audit trail from now on: {}", file);
        } catch (FileAlreadyExistsException e) {
            // Another replica was faster; its key is the one.
            return;
        } catch (UnsupportedOperationException e) {
            Files.move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void mustBePrivate() throws IOException {
        if (PrivateFiles.POSIX && !OWNERS.containsAll(Files.getPosixFilePermissions(file))) {
            throw new AuditStartFailure(
                    "Others may read or write the key of the audit trail: " + file + ".",
                    "Run \"chmod 600 " + file
                            + "\". Whoever has read it and can write to the graph can change the trail"
                            + " without being found.",
                    null);
        }
    }
}
