package vn.phancong.access.token;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import vn.phancong.access.AccessProperties;
import vn.phancong.access.AccountNames;
import vn.phancong.access.Accounts;

/** Who may ask for tokens: programs that have an account, and the pages of frontends. */
final class GraphClients implements RegisteredClientRepository {

    private final Accounts accounts;
    private final TokenSettings tokens;
    private final @Nullable RegisteredClient pages;

    GraphClients(Accounts accounts, AccessProperties properties) {
        this.accounts = accounts;
        this.tokens = TokenSettings.builder()
                .accessTokenTimeToLive(properties.tokenAge())
                .refreshTokenTimeToLive(properties.refreshAge())
                .reuseRefreshTokens(false)
                .build();
        this.pages = properties.redirectUris().isEmpty() ? null : pages(properties);
    }

    @Override
    public void save(RegisteredClient client) {
        // Asked for only to keep a secret's newer hash; administrators give new secrets.
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        if (AccountNames.PAGES.equals(clientId)) {
            return pages;
        }
        String secret = accounts.secretOf(clientId);
        return secret == null
                ? null
                : RegisteredClient.withId(clientId)
                        .clientId(clientId)
                        .clientSecret(secret)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .tokenSettings(tokens)
                        .build();
    }

    private RegisteredClient pages(AccessProperties properties) {
        return RegisteredClient.withId(AccountNames.PAGES)
                .clientId(AccountNames.PAGES)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris ->
                        properties.redirectUris().stream().map(URI::toString).forEach(uris::add))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(tokens)
                .build();
    }
}
