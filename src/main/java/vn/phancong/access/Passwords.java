package vn.phancong.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a password must be like, and how it is kept: as a slow hash, of the one way in which Unicode writes it. */
public final class Passwords {

    private static final int SHORTEST = 12;

    /** Of more than that bcrypt would see only the beginning. */
    private static final int MOST_BYTES = 72;

    private final PasswordEncoder encoder;
    private final String nobodys;

    Passwords(PasswordEncoder encoder, NewSecrets secrets) {
        this.encoder = encoder;
        this.nobodys = hash(secrets.oneTimePassword());
    }

    /** Why it cannot be a password; null = it can. */
    public @Nullable Fault faultOf(String password, String accountName) {
        String plain = plain(password);
        if (plain.codePointCount(0, plain.length()) < SHORTEST) {
            return Fault.TOO_SHORT;
        }
        if (plain.getBytes(UTF_8).length > MOST_BYTES) {
            return Fault.TOO_LONG;
        }
        boolean name = plain.toLowerCase(Locale.ROOT).contains(accountName.toLowerCase(Locale.ROOT));
        return name || plain.chars().distinct().count() < 4 ? Fault.TOO_PLAIN : null;
    }

    /** What is kept of it. */
    public String hash(String password) {
        String hash = encoder.encode(plain(password));
        if (hash == null) {
            throw new IllegalStateException("No hash was made of a password");
        }
        return hash;
    }

    /** Whether it is the one that was kept; takes as long where none was kept. */
    public boolean matches(String password, @Nullable String hash) {
        String plain = plain(password);
        boolean bearable = plain.getBytes(UTF_8).length <= MOST_BYTES;
        boolean same = encoder.matches(bearable ? plain : "-", hash == null ? nobodys : hash);
        return same && bearable && hash != null;
    }

    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** Why a text cannot be a password. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        /** It holds the account's name, or hardly any different characters. */
        TOO_PLAIN
    }
}
