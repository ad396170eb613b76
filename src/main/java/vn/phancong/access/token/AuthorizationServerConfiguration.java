package vn.phancong.access.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import vn.phancong.access.AccessProperties;
import vn.phancong.access.Accounts;
import vn.phancong.access.Callers;
import vn.phancong.access.NewSecrets;
import vn.phancong.access.OwnTokens;

/** This service as the issuer of its own tokens. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Conditional(OwnTokens.class)
class AuthorizationServerConfiguration {

    private static final int REFRESH_TOKEN_BYTES = 48;

    /** Tokens are stamped and checked by the time of the machine, as Spring does it. */
    private static final Clock TOKEN_TIME = Clock.systemUTC();

    @Bean
    @Order(1)
    SecurityFilterChain tokenDoor(
            HttpSecurity http,
            Accounts accounts,
            Callers callers,
            SigningKeys keys,
            NewSecrets secrets,
            OwnIssuer issuer,
            AccessProperties properties,
            ApplicationEventPublisher events)
            throws Exception {
        GraphClients clients = new GraphClients(accounts, properties);
        PublicRefresh publicRefresh = new PublicRefresh(clients);
        http.setSharedObject(JWKSource.class, keys);
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.registeredClientRepository(clients)
                    .authorizationService(new RememberedAuthorizations(TOKEN_TIME))
                    .authorizationServerSettings(AuthorizationServerSettings.builder()
                            .issuer(issuer.value())
                            .build())
                    .tokenGenerator(tokens(new AccountClaims(callers, properties, keys, events), keys, secrets))
                    .clientAuthentication(client ->
                            client.authenticationConverter(publicRefresh).authenticationProvider(publicRefresh));
        });
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        http.exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint("/sign-in"),
                PathPatternRequestMatcher.pathPattern("/oauth2/authorize")));
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/oauth2/authorize"));
        http.requestCache(saved -> saved.requestCache(cache));
        http.headers(headers -> headers.contentSecurityPolicy(
                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")));
        return http.build();
    }

    /** Tells of a program's wrong secret, which no other place of ours sees. */
    @Bean
    AuthenticationEventPublisher wrongSecrets(ApplicationEventPublisher events) {
        return new WrongSecrets(events);
    }

    private static OAuth2TokenGenerator<? extends OAuth2Token> tokens(
            AccountClaims claims, SigningKeys keys, NewSecrets secrets) {
        JwtGenerator access = new JwtGenerator(new NimbusJwtEncoder((selector, context) -> List.of(keys.signing())));
        access.setJwtCustomizer(claims);
        return new DelegatingOAuth2TokenGenerator(access, context -> refreshToken(context, secrets));
    }

    /** Spring's own gives none to pages. */
    private static @Nullable OAuth2RefreshToken refreshToken(OAuth2TokenContext context, NewSecrets secrets) {
        boolean allowed = context.getRegisteredClient()
                .getAuthorizationGrantTypes()
                .contains(AuthorizationGrantType.REFRESH_TOKEN);
        if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType()) || !allowed) {
            return null;
        }
        Instant now = TOKEN_TIME.instant();
        return new OAuth2RefreshToken(
                secrets.next(REFRESH_TOKEN_BYTES),
                now,
                now.plus(context.getRegisteredClient().getTokenSettings().getRefreshTokenTimeToLive()));
    }
}
