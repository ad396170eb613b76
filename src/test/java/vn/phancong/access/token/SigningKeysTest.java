package vn.phancong.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import vn.phancong.access.AccessStartFailure;
import vn.phancong.support.TestClock;

/** The signing keys: made once, kept from others, replaced when they are old. */
class SigningKeysTest {

    private static final Duration AGE = Duration.ofDays(90);
    private static final Duration TOKEN = Duration.ofMinutes(15);

    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock();
    private final AtomicInteger number = new AtomicInteger();
    private Path place = Path.of("");

    @BeforeEach
    void aFolderThatIsNotThereYet() {
        place = folder.resolve("keys");
    }

    @Test
    void aKeyIsMadeOnceAndFoundAgain() {
        String made = keys().signing().getKeyID();

        assertThat(keys().signing().getKeyID()).isEqualTo(made);
        assertThat(files()).hasSize(1);
        assertThat(keys().signing().size()).isGreaterThanOrEqualTo(2048);
    }

    @Test
    void onlyTheOwnerMayReadTheFiles() throws IOException {
        keys();

        assertThat(rights(place)).isEqualTo("rwx------");
        assertThat(rights(files().get(0))).isEqualTo("rw-------");
    }

    @Test
    void itDoesNotStartWithKeysThatOthersMayRead() throws IOException {
        keys();
        Path file = files().get(0);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(this::keys)
                .isInstanceOf(AccessStartFailure.class)
                .hasMessageContaining("Others may read")
                .hasMessageContaining(file.toString());
    }

    @Test
    void itDoesNotStartWithAFolderThatOthersMayWriteTo() throws IOException {
        keys();
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThatThrownBy(this::keys).isInstanceOf(AccessStartFailure.class);
    }

    @Test
    void aDamagedKeyIsNotTaken() throws IOException {
        keys();
        Files.writeString(files().get(0), "{\"kty\": \"RSA\", \"d\": \"secret-part\"");

        assertThatThrownBy(this::keys)
                .isInstanceOf(AccessStartFailure.class)
                .hasMessageNotContaining("secret-part")
                .hasNoCause();
    }

    @Test
    void anOldKeyIsReplacedAndItsTokensHoldUntilTheyRunOut() throws JOSEException {
        SigningKeys keys = keys();
        RSAKey first = keys.signing();
        String token = signed(first);

        clock.advance(AGE.plusSeconds(1));
        RSAKey second = keys.signing();

        assertThat(second.getKeyID()).isNotEqualTo(first.getKeyID());
        assertThat(decoded(keys, token)).isTrue();
        assertThat(decoded(keys, signed(second))).isTrue();

        clock.advance(AGE.plusSeconds(1));
        RSAKey third = keys.signing();

        assertThat(decoded(keys, token)).as("signed by a key that is gone").isFalse();
        assertThat(decoded(keys, signed(second))).isTrue();
        assertThat(decoded(keys, signed(third))).isTrue();
        assertThat(files()).hasSize(2);
    }

    @Test
    void aTokenOfAnotherReplicaOnTheSameFolderIsTaken() throws JOSEException {
        SigningKeys one = keys();
        SigningKeys other = keys();
        clock.advance(AGE.plusSeconds(1));

        RSAKey made = one.signing();

        assertThat(other.signing().getKeyID()).isEqualTo(made.getKeyID());
        assertThat(decoded(other, signed(made))).isTrue();
    }

    private SigningKeys keys() {
        return new SigningKeys(new KeyFiles(place), () -> "key-" + number.incrementAndGet(), clock, AGE, TOKEN);
    }

    private static String signed(RSAKey key) throws JOSEException {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .subject("somebody")
                .expirationTime(Date.from(Clock.systemUTC().instant().plus(TOKEN)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static boolean decoded(SigningKeys keys, String token) {
        try {
            NimbusJwtDecoder.withJwkSource(keys).build().decode(token);
            return true;
        } catch (JwtException e) {
            return false;
        }
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(place)) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
