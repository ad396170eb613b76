package vn.phancong.access.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import vn.phancong.access.AccessProperties;

/** What is checked of a token: algorithm, signature, issuer, audience, and the time in which it holds. */
final class TokenChecks {

    /** Signed with a key that only the issuer has; nothing that a public key or no key could sign. */
    private static final Set<SignatureAlgorithm> ALGORITHMS =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256, SignatureAlgorithm.PS256);

    private TokenChecks() {}

    static JwtDecoder ofOwn(JWKSource<SecurityContext> keys, String issuer, AccessProperties properties) {
        PublicKeys selector = new PublicKeys(keys, Set.of(JWSAlgorithm.RS256));
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwtProcessorCustomizer(processor -> processor.setJWSKeySelector(selector))
                .build();
        return remembered(decoder, validator(issuer, properties));
    }

    /** Asks the issuer for its keys only when the first token comes, so that it need not be there at the start. */
    static JwtDecoder ofIssuer(URI issuer, AccessProperties properties) {
        JwtDecoder lazy = new SupplierJwtDecoder(() -> {
            URI jwks = properties.jwks();
            var builder = jwks == null
                    ? NimbusJwtDecoder.withIssuerLocation(issuer.toString())
                    : NimbusJwtDecoder.withJwkSetUri(jwks.toString());
            NimbusJwtDecoder decoder = builder.jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
                    .build();
            return remembered(decoder, validator(issuer.toString(), properties));
        });
        return token -> {
            try {
                return lazy.decode(token);
            } catch (JwtDecoderInitializationException e) {
                throw new JwtException("The issuer cannot be reached", e);
            }
        };
    }

    private static JwtDecoder remembered(NimbusJwtDecoder decoder, OAuth2TokenValidator<Jwt> validator) {
        decoder.setJwtValidator(validator);
        return new RememberedTokens(decoder, validator);
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, AccessProperties properties) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTimestampValidator(properties.skew()),
                new JwtClaimValidator<>(JwtClaimNames.EXP, expiry -> expiry != null),
                new JwtClaimValidator<>(
                        JwtClaimNames.ISS, claimed -> claimed != null && issuer.equals(claimed.toString())),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, meant -> meant != null && meant.contains(properties.audience()))));
    }
}
