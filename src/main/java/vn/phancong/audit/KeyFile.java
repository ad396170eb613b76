package vn.phancong.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.phancong.access.PrivateFiles;
import vn.phancong.access.SecretFile;

/** The file of the key that seals the trail, which only this program's user may read. */
final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final int LEAST_BYTES = 32;

    private final SecretFile file;

    KeyFile(Path file) {
        this.file = new SecretFile(file);
    }

    /**
     * The key; the first time it is made.
     *
     * @param fresh chance, as letters and digits of base64url
     */
    byte[] read(Supplier<String> fresh) {
        try {
            if (file.makeIfMissing(fresh)) {
                LOG.info("A new key seals the audit trail from now on: {}", file.path());
            }
            mustBePrivate();
            byte[] key = Base64.getUrlDecoder().decode(file.read());
            if (key.length < LEAST_BYTES) {
                throw new IllegalArgumentException("It is too short");
            }
            return key;
        } catch (IOException | IllegalArgumentException e) {
            throw new AuditStartFailure(
                    "The key of the audit trail in " + file.path() + " cannot be used: "
                            + e.getClass().getSimpleName() + ".",
                    "Give this user the right to read and write there, put back the file from a safe place, or choose another"
                            + " with phancong.audit.key. With a new key, entries that were sealed with the old one can no"
                            + " longer be verified.",
                    e instanceof IOException ? e : null);
        }
    }

    private void mustBePrivate() throws IOException {
        if (!PrivateFiles.isPrivate(file.path())) {
            throw new AuditStartFailure(
                    "Others may read or write the key of the audit trail: " + file.path() + ".",
                    "Run \"chmod 600 " + file.path()
                            + "\". Whoever has read it and can write to the graph can change the trail"
                            + " without being found.",
                    null);
        }
    }
}
