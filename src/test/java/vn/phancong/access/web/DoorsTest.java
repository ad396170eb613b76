package vn.phancong.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.phancong.access.DoorCheck;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestAccount;

/** What stands open, what is closed, and what each answer tells browsers. */
@ServiceTest
class DoorsTest {

    private final DoorCheck door;

    @Autowired
    DoorsTest(Environment environment) {
        this.door = new DoorCheck(environment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/actuator/health", "/graphql/schema", "/oauth2/jwks", "/sign-in.css"})
    void everyAnswerTellsBrowsersToKeepToIt(String path) {
        var headers = door.get(path).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void aFormMayLeadOnlyToHereAndToTheFrontendsThatAreNamed() {
        assertThat(door.get("/sign-in")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("form-action 'self' http://localhost:5173");
    }

    @Test
    void onlyHealthIsOpenOfTheActuator() {
        assertThat(door.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(door.get("/actuator").statusCode()).isEqualTo(401);
        for (String endpoint : new String[] {"env", "beans", "heapdump", "loggers", "metrics"}) {
            assertThat(door.get("/actuator/" + endpoint).statusCode()).isEqualTo(401);
            assertThat(withToken("/actuator/" + endpoint).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void noOtherOriginIsAllowed() {
        HttpResponse<String> preflight = door.send(
                "OPTIONS", "/graphql", "Origin", "https://elsewhere.example", "Access-Control-Request-Method", "POST");
        HttpResponse<String> asked = door.ask(
                DoorCheck.TYPENAME,
                "Origin",
                "https://elsewhere.example",
                "Authorization",
                TestAccount.bearer(door.port()));

        assertThat(preflight.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
        assertThat(asked.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
    }

    @Test
    void requestsWithoutASessionMakeNone() {
        assertThat(door.ask(DoorCheck.TYPENAME).headers().firstValue("Set-Cookie"))
                .isEmpty();
        assertThat(withToken("/graphql/schema").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void withATokenEveryDoorOpens() {
        assertThat(withToken("/graphql/schema").body()).contains("type Query");
        assertThat(withToken("/exports/gaps.csv?organization=nobody").body()).contains("NOT_FOUND");
        assertThat(withToken("/session").body()).contains("thu-nghiem").doesNotContain("csrf");
    }

    @Test
    void theKeysThatAreToldArePublicOnly() {
        assertThat(door.get("/oauth2/jwks").body())
                .contains("\"kty\":\"RSA\"", "\"n\":")
                .doesNotContain("\"d\":", "\"p\":", "\"q\":", "\"dp\":");
    }

    private HttpResponse<String> withToken(String path) {
        return door.get(path, "Authorization", TestAccount.bearer(door.port()));
    }
}
