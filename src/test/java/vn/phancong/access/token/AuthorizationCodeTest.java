package vn.phancong.access.token;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.access.AccountId;
import vn.phancong.access.AccountKind;
import vn.phancong.access.Callers;
import vn.phancong.access.CloseAccount;
import vn.phancong.access.CreateAccount;
import vn.phancong.access.CreateAccount.Made;
import vn.phancong.access.DoorCheck;
import vn.phancong.access.ResetPassword;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestAccount;

/** How pages and programs come by tokens, and how others do not. */
@ServiceTest
class AuthorizationCodeTest {

    private static final String NAME = "le.thi.binh";
    private static final String PASSWORD = "a long enough password";
    private static final String REDIRECT = "http://localhost:5173/signed-in";
    private static final String VERIFIER = "v".repeat(64);

    private final JsonMapper json = new JsonMapper();
    private final CreateAccount createAccount;
    private final CloseAccount closeAccount;
    private final ResetPassword resetPassword;
    private final Callers callers;
    private final DoorCheck door;
    private final DoorCheck frontend;
    private AccountId account = new AccountId("");

    @Autowired
    AuthorizationCodeTest(
            Environment environment,
            CreateAccount createAccount,
            CloseAccount closeAccount,
            ResetPassword resetPassword,
            Callers callers) {
        this.createAccount = createAccount;
        this.closeAccount = closeAccount;
        this.resetPassword = resetPassword;
        this.callers = callers;
        this.door = new DoorCheck(environment);
        this.frontend = new DoorCheck(environment);
    }

    @BeforeEach
    void anAccount() {
        callers.forget();
        Made made = createAccount
                .withSecret(NAME, AccountKind.PERSON, null, PASSWORD)
                .ifDone(done -> done);
        account = Objects.requireNonNull(made).account();
    }

    @Test
    void aPageSignsInWithACodeAndItsVerifier() {
        HttpResponse<String> first = door.get(authorize(challenge(), "S256", REDIRECT));
        assertThat(location(first)).endsWith("/sign-in");
        assertThat(location(door.signIn(NAME, PASSWORD))).contains("/oauth2/authorize?");

        JsonNode tokens = exchange(code(), VERIFIER, REDIRECT);

        assertThat(frontend.askWith(tokens.path("access_token").asString()).body())
                .contains("\"__typename\":\"Query\"");
        assertThat(tokens.path("refresh_token").asString("")).isNotBlank();
        assertThat(tokens.path("token_type").asString()).isEqualTo("Bearer");
    }

    @Test
    void aCodeIsGoodForOnceAndOnlyWithItsVerifier() {
        door.signIn(NAME, PASSWORD);

        assertThat(exchange(code(), "w".repeat(64), REDIRECT).path("error").asString())
                .isEqualTo("invalid_grant");
        assertThat(exchange(code(), null, REDIRECT).path("error").asString()).isEqualTo("invalid_client");
        assertThat(exchange(code(), VERIFIER, REDIRECT + "/").path("error").asString())
                .isEqualTo("invalid_grant");
        String code = code();
        assertThat(exchange(code, VERIFIER, REDIRECT).path("access_token").asString(""))
                .isNotBlank();
        assertThat(exchange(code, VERIFIER, REDIRECT).path("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void withoutAProofOrWithAPlainOneThereIsNoCode() {
        door.signIn(NAME, PASSWORD);

        assertThat(location(door.get(authorize(null, null, REDIRECT)))).contains("error=invalid_request");
        assertThat(location(door.get(authorize(VERIFIER, "plain", REDIRECT)))).contains("error=invalid_request");
        assertThat(location(door.get(authorize(VERIFIER, null, REDIRECT)))).contains("error=invalid_request");
    }

    @Test
    void aCodeGoesOnlyToTheAddressThatIsNamedExactly() {
        door.signIn(NAME, PASSWORD);

        for (String other : new String[] {
            "https://elsewhere.example/",
            REDIRECT + "/more",
            REDIRECT + "?a=b",
            "http://localhost:5174/signed-in",
            "http://localhost:5173/signed-in/../other",
            "http://localhost:5173@elsewhere.example/signed-in"
        }) {
            HttpResponse<String> answer = door.get(authorize(challenge(), "S256", other));
            assertThat(answer.statusCode()).as(other).isEqualTo(400);
            assertThat(answer.headers().firstValue("Location")).isEmpty();
        }
    }

    @Test
    void aRefreshTokenIsGoodForOnceAndUsedTwiceEndsAll() {
        door.signIn(NAME, PASSWORD);
        JsonNode first = exchange(code(), VERIFIER, REDIRECT);

        JsonNode second = refresh(first);
        assertThat(frontend.askWith(second.path("access_token").asString()).statusCode())
                .isEqualTo(200);
        assertThat(second.path("refresh_token").asString(""))
                .isNotBlank()
                .isNotEqualTo(first.path("refresh_token").asString());

        assertThat(refresh(first).path("error").asString()).isEqualTo("invalid_grant");
        assertThat(refresh(second).path("error").asString()).as("ended with it").isEqualTo("invalid_grant");
    }

    @Test
    void aClosedAccountGetsNoMoreTokens() {
        door.signIn(NAME, PASSWORD);
        JsonNode tokens = exchange(code(), VERIFIER, REDIRECT);
        String code = code();

        closeAccount.close(account);

        assertThat(refresh(tokens).path("error").asString()).isEqualTo("invalid_grant");
        assertThat(exchange(code, VERIFIER, REDIRECT).path("error").asString()).isEqualTo("invalid_grant");
        assertThat(frontend.askWith(tokens.path("access_token").asString()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aNewPasswordEndsWhatTheOldOneBegan() {
        door.signIn(NAME, PASSWORD);
        JsonNode tokens = exchange(code(), VERIFIER, REDIRECT);

        resetPassword.of(account);

        assertThat(refresh(tokens).path("error").asString()).isEqualTo("invalid_grant");
        assertThat(frontend.askWith(tokens.path("access_token").asString()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aProgramGetsATokenForItsSecretAndNothingElse() {
        Made made =
                Objects.requireNonNull(createAccount.forProgram("bang-so-lieu").ifDone(done -> done));
        String secret = Objects.requireNonNull(made.secret());

        assertThat(frontend.askWith(TestAccount.token(door.port(), "bang-so-lieu", secret))
                        .statusCode())
                .isEqualTo(200);
        assertThat(client("bang-so-lieu", "wrong").statusCode()).isEqualTo(401);
        assertThat(client("nobody", secret).statusCode()).isEqualTo(401);
        assertThat(client(NAME, PASSWORD).statusCode()).as("a person's account").isEqualTo(401);
        assertThat(client("pages", "").statusCode()).isGreaterThanOrEqualTo(400);

        closeAccount.close(made.account());
        assertThat(client("bang-so-lieu", secret).statusCode()).isEqualTo(401);
    }

    @Test
    void frontendsFindTheEndpoints() {
        JsonNode metadata = json.readTree(
                frontend.get("/.well-known/oauth-authorization-server").body());

        assertThat(metadata.path("code_challenge_methods_supported").toString()).isEqualTo("[\"S256\"]");
        assertThat(metadata.path("token_endpoint").asString()).endsWith("/oauth2/token");
    }

    private HttpResponse<String> client(String name, String secret) {
        return frontend.post(
                "/oauth2/token",
                Map.of("grant_type", "client_credentials", "client_id", name, "client_secret", secret));
    }

    private JsonNode refresh(JsonNode tokens) {
        return json.readTree(frontend.post(
                        "/oauth2/token",
                        Map.of(
                                "grant_type", "refresh_token",
                                "client_id", "pages",
                                "refresh_token", tokens.path("refresh_token").asString()))
                .body());
    }

    private JsonNode exchange(String code, @Nullable String verifier, String redirect) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "grant_type", "authorization_code", "client_id", "pages", "code", code, "redirect_uri", redirect));
        if (verifier != null) {
            fields.put("code_verifier", verifier);
        }
        String body = frontend.post("/oauth2/token", fields).body();
        return json.readTree(body.isEmpty() ? "{\"error\": \"invalid_client\"}" : body);
    }

    private String code() {
        String location = location(door.get(authorize(challenge(), "S256", REDIRECT)));
        assertThat(location).startsWith(REDIRECT + "?code=");
        return URI.create(location).getQuery().replaceAll(".*code=([^&]+).*", "$1");
    }

    private static String authorize(@Nullable String challenge, @Nullable String method, String redirect) {
        return "/oauth2/authorize?response_type=code&client_id=pages&state=s&redirect_uri="
                + DoorCheck.encoded(redirect)
                + (challenge == null ? "" : "&code_challenge=" + challenge)
                + (method == null ? "" : "&code_challenge_method=" + method);
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
