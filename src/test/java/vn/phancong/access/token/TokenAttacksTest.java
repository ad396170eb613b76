package vn.phancong.access.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.phancong.access.Callers;
import vn.phancong.access.DoorCheck;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestAccount;
import vn.phancong.support.TestGraph;

/** Tokens that nobody should have, and tokens of accounts that may not ask any more. */
@ServiceTest
class TokenAttacksTest {

    private static final Instant NOW = Clock.systemUTC().instant();

    private final DoorCheck door;
    private final SigningKeys keys;
    private final OwnIssuer issuer;
    private final TestGraph graph;
    private final Callers callers;

    @Autowired
    TokenAttacksTest(Environment environment, SigningKeys keys, OwnIssuer issuer, TestGraph graph, Callers callers) {
        this.door = new DoorCheck(environment);
        this.keys = keys;
        this.issuer = issuer;
        this.graph = graph;
        this.callers = callers;
    }

    @BeforeEach
    void look() {
        callers.forget();
    }

    @Test
    void aTokenAsThisServiceMakesThemIsTaken() throws JOSEException {
        assertThat(door.askWith(token(claims -> claims)).body()).contains("\"__typename\":\"Query\"");
        assertThat(door.askWith(TestAccount.bearer(door.port()).substring(7)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        refused(door.ask(DoorCheck.TYPENAME), "Bearer");
        refused(door.ask("no JSON at all"), "Bearer");
        refused(door.ask(DoorCheck.TYPENAME, "Accept", "text/event-stream"), "Bearer");
        refused(door.get("/exports/gaps.csv?organization=TU"), "Bearer");
        refused(door.get("/graphql/schema"), "Bearer");
        refused(door.get("/whatever"), "Bearer");
    }

    @Test
    void theRefusalIsInTheLanguageOfTheCaller() {
        assertThat(door.ask(DoorCheck.TYPENAME, "Accept-Language", "vi").body()).contains("Hãy đăng nhập trước");
        assertThat(door.ask(DoorCheck.TYPENAME, "Accept-Language", "en").body()).contains("Sign in first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "a.b.c",
                "eyJhbGciOiJub25lIn0.e30.",
                "....",
                "%00",
                "Bearer",
                "' OR 1=1 --",
                "{\"alg\":\"none\"}"
            })
    void garbageIsRefused(String token) {
        refused(door.askWith(token), "Bearer error=\"invalid_token\"");
    }

    @Test
    void aTokenInTheAddressOrInABodyIsNotTaken() throws JOSEException {
        String token = token(claims -> claims);
        refused(door.get("/graphql/schema?access_token=" + token), "Bearer");
        assertThat(door.post("/graphql", Map.of("access_token", token)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aTokenWithoutASignatureIsRefused() {
        String none = new PlainJWT(claims(claims -> claims)).serialize();
        refused(door.askWith(none), "Bearer error=\"invalid_token\"");
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASecretIsRefused() throws JOSEException {
        byte[] publicKey = keys.signing().toRSAPublicKey().getEncoded();
        refusedToken(signed(
                JWSAlgorithm.HS256, new MACSigner(publicKey), keys.signing().getKeyID()));
        refusedToken(signed(
                JWSAlgorithm.HS512, new MACSigner(publicKey), keys.signing().getKeyID()));
    }

    @Test
    void aTokenSignedWithAnotherKeyIsRefused() throws JOSEException {
        RSAKey other = new RSAKeyGenerator(2048).keyID("other").generate();
        refusedToken(signed(JWSAlgorithm.RS256, new RSASSASigner(other), "other"));
        refusedToken(signed(
                JWSAlgorithm.RS256, new RSASSASigner(other), keys.signing().getKeyID()));
    }

    @Test
    void aTokenThatBringsItsOwnKeyIsRefused() throws JOSEException {
        RSAKey other = new RSAKeyGenerator(2048).keyID("own").generate();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .jwk(other.toPublicJWK())
                .keyID("own")
                .type(JOSEObjectType.JWT)
                .build();
        SignedJWT token = new SignedJWT(header, claims(claims -> claims));
        token.sign(new RSASSASigner(other));
        refusedToken(token.serialize());
    }

    @Test
    void aTokenOfAnotherIssuerOrForAnotherAudienceIsRefused() throws JOSEException {
        refusedToken(token(claims -> claims.issuer("https://elsewhere.example")));
        refusedToken(token(claims -> claims.issuer(null)));
        refusedToken(token(claims -> claims.audience("another-service")));
        refusedToken(token(claims -> claims.audience((String) null)));
    }

    @Test
    void aTokenOutsideItsTimeIsRefused() throws JOSEException {
        refusedToken(token(claims -> claims.expirationTime(at(Duration.ofMinutes(-5)))));
        refusedToken(token(claims -> claims.notBeforeTime(at(Duration.ofMinutes(5)))));
        refusedToken(token(claims -> claims.expirationTime(null)));
    }

    @Test
    void aTokenThatSaysNothingOfItsAccountIsRefused() throws JOSEException {
        refusedToken(token(claims -> claims.subject("nobody")));
        refusedToken(token(claims -> claims.subject(null)));
        refusedToken(token(claims -> claims.claim("credentials", null)));
        refusedToken(token(claims -> claims.claim("credentials", 7)));
    }

    @Test
    void aChangedTokenIsRefused() throws JOSEException {
        String[] parts = token(claims -> claims.subject("nobody")).split("\\.");
        String[] good = token(claims -> claims).split("\\.");
        refusedToken(parts[0] + "." + parts[1] + "." + good[2]);
    }

    @Test
    void aTokenOfAClosedAccountIsRefused() throws JOSEException {
        set("a.until = date('2021-09-14')");
        refusedToken(token(claims -> claims));
    }

    @Test
    void aTokenOfALockedAccountIsRefusedUntilTheLockEnds() throws JOSEException {
        set("a.lockedUntil = datetime('2021-09-15T08:01:00+07:00')");
        refusedToken(token(claims -> claims));
        set("a.lockedUntil = datetime('2021-09-15T07:59:00+07:00')");
        assertThat(door.askWith(token(claims -> claims)).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenFromBeforeANewPasswordIsRefused() throws JOSEException {
        set("a.credentials = 2");
        refusedToken(token(claims -> claims));
        assertThat(door.askWith(token(claims -> claims.claim("credentials", 2))).statusCode())
                .isEqualTo(200);
    }

    private void set(String what) {
        graph.query("MATCH (a:Account {id: 'test-account'}) SET " + what, Map.of());
        callers.forget();
    }

    private void refusedToken(String token) {
        refused(door.askWith(token), "Bearer error=\"invalid_token\"");
    }

    private static void refused(HttpResponse<String> answer, String header) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains(header);
        assertThat(answer.body())
                .startsWith("{\"errors\":[{")
                .contains("\"code\":\"UNAUTHENTICATED\"", "\"requestId\":\"")
                .doesNotContain("jwt", "Jwt", "signature", "expired", "locked", "Exception");
    }

    private String token(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        RSAKey key = keys.signing();
        SignedJWT token = new SignedJWT(header(JWSAlgorithm.RS256, key.getKeyID()), claims(change));
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private String signed(JWSAlgorithm algorithm, JWSSigner signer, String key) throws JOSEException {
        SignedJWT token = new SignedJWT(header(algorithm, key), claims(claims -> claims));
        token.sign(signer);
        return token.serialize();
    }

    private static JWSHeader header(JWSAlgorithm algorithm, String key) {
        return new JWSHeader.Builder(algorithm)
                .keyID(key)
                .type(JOSEObjectType.JWT)
                .build();
    }

    private JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder usual = new JWTClaimsSet.Builder()
                .issuer(issuer.value())
                .subject(TestAccount.NAME)
                .audience("phan-cong")
                .issueTime(Date.from(NOW))
                .expirationTime(at(Duration.ofMinutes(5)))
                .claim("credentials", 1);
        return change.apply(usual).build();
    }

    private static Date at(Duration fromNow) {
        return Date.from(NOW.plus(fromNow));
    }
}
