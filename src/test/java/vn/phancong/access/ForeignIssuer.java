package vn.phancong.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** An issuer such as Keycloak, with a realm and a key of its own, as far as this service sees of it. */
final class ForeignIssuer implements AutoCloseable {

    private final ECKey key = key("foreign");
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;
    private volatile boolean away;

    ForeignIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/realms/phan-cong/.well-known/openid-configuration",
                exchange -> answer(
                        exchange,
                        "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/certs\", \"subject_types_supported\": [\"public\"]}"
                                .formatted(address(), address())));
        server.createContext(
                "/realms/phan-cong/certs", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/phan-cong";
    }

    /** How often anything was asked of it. */
    int asked() {
        return asked.get();
    }

    void goAway(boolean away) {
        this.away = away;
    }

    String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return token(key, change);
    }

    /** Signed with a key that is not the issuer's. */
    String forged(UnaryOperator<JWTClaimsSet.Builder> change) {
        return token(key("foreign"), change);
    }

    private String token(ECKey signing, UnaryOperator<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder usual = new JWTClaimsSet.Builder()
                .issuer(address())
                .subject("f81d4fae-7dec-11d0-a765-00a0c91e6bf6")
                .audience(List.of("account", "phan-cong"))
                .claim("preferred_username", "admin")
                .expirationTime(Date.from(Clock.systemUTC().instant().plusSeconds(300)));
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .keyID(signing.getKeyID())
                        .build(),
                change.apply(usual).build());
        try {
            token.sign(new ECDSASigner(signing));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, String json) throws IOException {
        asked.incrementAndGet();
        byte[] body = json.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(away ? 503 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static ECKey key(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
