package vn.phancong.access.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.phancong.graph.NewIds;

/**
 * The keys that sign this service's own tokens: the newest signs until it is old; those before it still verify until the last
 * token that they have signed has run out.
 */
final class SigningKeys implements JWKSource<SecurityContext> {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final int BITS = 2048;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final KeyFiles files;
    private final NewIds ids;
    private final Clock clock;
    private final Duration age;
    private final Duration keptFor;
    private volatile List<RSAKey> keys;
    private long lookedAt = System.nanoTime();

    /**
     * The keys of a folder, and a first one where it has none.
     *
     * @param age after how long a new key signs
     * @param keptFor how long the longest token holds
     */
    SigningKeys(KeyFiles files, NewIds ids, Clock clock, Duration age, Duration keptFor) {
        this.files = files;
        this.ids = ids;
        this.clock = clock;
        this.age = age;
        this.keptFor = keptFor;
        this.keys = newestFirst(files.read());
        signing();
    }

    /** The key that signs now. */
    synchronized RSAKey signing() {
        if (keys.isEmpty() || isOld(keys.get(0))) {
            keys = newestFirst(files.read());
            if (keys.isEmpty() || isOld(keys.get(0))) {
                RSAKey made = make();
                files.write(made);
                keys = newestFirst(files.read());
                LOG.info("A new key signs tokens from now on: {}", made.getKeyID());
            }
            removeSpent();
        }
        return keys.get(0);
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) {
        List<JWK> found = selector.select(set());
        if (!found.isEmpty() || !lookAgain()) {
            return found;
        }
        return selector.select(set());
    }

    /** Another replica may have made a key. */
    private synchronized boolean lookAgain() {
        if (System.nanoTime() - lookedAt < LOOK_AGAIN.toNanos()) {
            return false;
        }
        lookedAt = System.nanoTime();
        keys = newestFirst(files.read());
        return true;
    }

    private JWKSet set() {
        return new JWKSet(List.<JWK>copyOf(keys));
    }

    private void removeSpent() {
        Instant now = clock.instant();
        for (int i = 1; i < keys.size(); i++) {
            Instant lastSigned = issued(keys.get(i - 1));
            if (lastSigned.plus(keptFor).isBefore(now)) {
                files.remove(keys.get(i));
            }
        }
        keys = newestFirst(files.read());
    }

    private boolean isOld(RSAKey key) {
        return issued(key).plus(age).isBefore(clock.instant());
    }

    private static Instant issued(RSAKey key) {
        return key.getIssueTime() == null ? Instant.EPOCH : key.getIssueTime().toInstant();
    }

    private static List<RSAKey> newestFirst(List<RSAKey> keys) {
        return keys.stream()
                .sorted(Comparator.comparing(SigningKeys::issued).reversed())
                .toList();
    }

    private RSAKey make() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(ids.next())
                    .issueTime(Date.from(clock.instant()))
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("No signing key can be made", e);
        }
    }
}
