package vn.phancong.access.token;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import vn.phancong.access.AccessProperties;
import vn.phancong.access.OwnTokens;
import vn.phancong.graph.GraphProperties;
import vn.phancong.graph.NewIds;

@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    OwnIssuer ownIssuer(AccessProperties properties, Environment environment) {
        return OwnIssuer.of(properties, environment);
    }

    @Bean
    @Conditional(OwnTokens.class)
    SigningKeys signingKeys(AccessProperties properties, GraphProperties graph, NewIds ids, Clock clock) {
        Path folder = properties.keys() == null ? graph.store().resolve("keys") : properties.keys();
        return new SigningKeys(
                new KeyFiles(folder),
                ids,
                clock,
                properties.keyAge(),
                properties.tokenAge().plus(properties.skew()));
    }

    @Bean
    JwtDecoder jwtDecoder(ObjectProvider<SigningKeys> keys, OwnIssuer own, AccessProperties properties) {
        if (properties.open()) {
            return token -> {
                throw new JwtException("No tokens are taken where nobody has to sign in");
            };
        }
        URI issuer = properties.issuer();
        return issuer == null
                ? TokenChecks.ofOwn(Objects.requireNonNull(keys.getObject()), own.value(), properties)
                : TokenChecks.ofIssuer(issuer, properties);
    }
}
