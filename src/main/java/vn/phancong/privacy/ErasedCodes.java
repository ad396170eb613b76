package vn.phancong.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.phancong.access.SecretFile;

/**
 * Knows the codes of what was erased again without keeping them: the graph has only their hash under a key, and the key is in a
 * file outside of the graph. Many a code is the number of a card, so a hash without a key could be turned back by trying.
 */
public final class ErasedCodes {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretFile file;
    private final Supplier<String> newKey;
    private volatile @Nullable SecretKeySpec key;

    /**
     * The codes under the key of a file.
     *
     * @param newKey makes the key where there is none yet
     */
    ErasedCodes(Path file, Supplier<String> newKey) {
        this.file = new SecretFile(file);
        this.newKey = newKey;
    }

    /** The hash under which the code would be known; null as long as nothing has ever been erased. */
    public @Nullable String hashIfAny(String code) {
        return key == null && !file.isThere() ? null : hash(code);
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

    private String text() {
        try {
            file.makeIfMissing(newKey);
            return file.read();
        } catch (IOException e) {
            throw new UncheckedIOException("The key of erased codes cannot be used: " + file.path(), e);
        }
    }
}
