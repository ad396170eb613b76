package vn.phancong.access.token;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Codes and refresh tokens until they run out, in memory: they are secrets that the graph and its backups need not hold. After
 * a restart pages ask to sign in again; replicas need a balancer that sends a browser to the same one.
 *
 * <p>A refresh token that was used before ends what came of it: either its owner or a thief has used it twice.
 */
final class RememberedAuthorizations implements OAuth2AuthorizationService {

    private static final int MOST = 100_000;

    private final Map<String, OAuth2Authorization> byId = new ConcurrentHashMap<>();
    private final Map<String, String> byToken = new ConcurrentHashMap<>();
    private final Clock clock;

    /**
     * None yet.
     *
     * @param clock by which tokens run out
     */
    RememberedAuthorizations(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        if (expiry(authorization) == null) {
            return;
        }
        forgetSpent();
        if (byId.size() >= MOST) {
            throw new IllegalStateException("Too many sign-ins at once");
        }
        byId.put(authorization.getId(), authorization);
        remember(authorization, authorization.getToken(OAuth2AuthorizationCode.class));
        remember(authorization, authorization.getRefreshToken());
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        byId.remove(authorization.getId());
        byToken.values().removeIf(authorization.getId()::equals);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return byId.get(id);
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        String id = byToken.get(token);
        OAuth2Authorization found = id == null ? null : byId.get(id);
        if (found == null || !isCurrent(found, token)) {
            if (found != null) {
                remove(found);
            }
            return null;
        }
        return found;
    }

    private static boolean isCurrent(OAuth2Authorization authorization, String token) {
        var refresh = authorization.getRefreshToken();
        var code = authorization.getToken(OAuth2AuthorizationCode.class);
        return (refresh != null && refresh.getToken().getTokenValue().equals(token))
                || (code != null && code.getToken().getTokenValue().equals(token));
    }

    private void remember(OAuth2Authorization authorization, OAuth2Authorization.@Nullable Token<?> token) {
        if (token != null) {
            byToken.put(token.getToken().getTokenValue(), authorization.getId());
        }
    }

    private void forgetSpent() {
        Instant now = clock.instant();
        Iterator<OAuth2Authorization> all = byId.values().iterator();
        while (all.hasNext()) {
            OAuth2Authorization each = all.next();
            Instant expiry = expiry(each);
            if (expiry == null || expiry.isBefore(now)) {
                all.remove();
                byToken.values().removeIf(each.getId()::equals);
            }
        }
    }

    /** When it can no longer be asked for; null = it never can be, as what a program gets for its secret. */
    private static @Nullable Instant expiry(OAuth2Authorization authorization) {
        OAuth2Authorization.Token<OAuth2RefreshToken> refresh = authorization.getRefreshToken();
        if (refresh != null) {
            return Objects.requireNonNull(refresh.getToken().getExpiresAt());
        }
        var code = authorization.getToken(OAuth2AuthorizationCode.class);
        return code == null ? null : code.getToken().getExpiresAt();
    }
}
