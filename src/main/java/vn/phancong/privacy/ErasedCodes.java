package vn.phancong.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Knows the codes of what was erased again without keeping them: the graph has only their hash under a key, and the key is in a
 * file outside of the graph. Many a code is the number of a card, so a hash without a key could be turned back by trying.
 */
public final class ErasedCodes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path file;
    private final Supplier<String> newKey;
    private volatile @Nullable SecretKeySpec key;

    /**
     * The codes under the key of a file.
     *
     * @param newKey makes the key where there is none yet
     */
    ErasedCodes(Path file, Supplier<String> newKey) {
        this.file = file.toAbsolutePath().normalize();
        this.newKey = newKey;
    }

    /** The hash under which the code would be known; null as long as nothing has ever been erased. */
    public @Nullable String hashIfAny(String code) {
        return key == null && Files.notExists(file) ? null : hash(code);
    }

    /** The hash under which the code is known from now on. */
    String hash(String code) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return HexFormat.of().formatHex(mac.doFinal(code.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            known = new SecretKeySpec(Base64.getDecoder().decode(text()), ALGORITHM);
            key = known;
        }
        return known;
    }

    /** Replicas that share the folder share the key of the one that came first. */
    private String text() {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.getParent(), rights("rwx------"));
                Path unfinished = Files.createTempFile(file.getParent(), "new", ".tmp", rights("rw-------"));
                Files.writeString(unfinished, newKey.get(), UTF_8);
                moveUnlessThere(unfinished);
            }
            return Files.readString(file, UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The key of erased codes cannot be used: " + file, e);
        }
    }

    private void moveUnlessThere(Path unfinished) throws IOException {
        try {
            Files.move(unfinished, file);
        } catch (FileAlreadyExistsException e) {
            // Another replica was first, and its key holds.
            Files.delete(unfinished);
        }
    }

    private static FileAttribute<?>[] rights(String rights) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
