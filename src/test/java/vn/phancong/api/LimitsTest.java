package vn.phancong.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import vn.phancong.PhanCong;
import vn.phancong.access.AccountKind;
import vn.phancong.access.Callers;
import vn.phancong.access.CreateAccount;
import vn.phancong.access.DoorCheck;
import vn.phancong.support.RawDoor;
import vn.phancong.support.ServiceTestConfiguration;
import vn.phancong.support.TestAccount;
import vn.phancong.support.TestGraph;

/** Every limit is as its setting says. */
@DirtiesContext
@SpringBootTest(
        classes = PhanCong.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.neo4j.uri=bolt://shared.invalid",
            "phancong.demo=false",
            "phancong.access.keys=${tests.scratch:target/fork-1}/access-keys",
            "phancong.access.key-age=36500d",
            "phancong.access.token-age=12h",
            "phancong.access.bcrypt-strength=4",
            "phancong.api.max-body=5KB",
            "phancong.api.max-characters=2000",
            "phancong.api.max-tokens=200",
            "phancong.api.max-depth=6",
            "phancong.api.max-fields=20",
            "phancong.api.max-root-fields=4",
            "phancong.api.max-values=500",
            "phancong.api.max-time=17s",
            "phancong.api.requests-per-minute=40",
            "phancong.api.requests-per-address=30",
            "phancong.api.introspection=off"
        })
@Import(ServiceTestConfiguration.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LimitsTest {

    private static final String SECRET = "bi-mat-cua-phan-mem";

    private final RawDoor door;
    private final ErrorCheck errors;
    private final Environment environment;
    private final TestGraph graph;
    private final CreateAccount createAccount;
    private final Callers callers;
    private final ApiProperties properties;

    @Autowired
    LimitsTest(
            RawDoor door,
            Environment environment,
            TestGraph graph,
            CreateAccount createAccount,
            Callers callers,
            ApiProperties properties) {
        this.door = door;
        this.errors = new ErrorCheck(door);
        this.environment = environment;
        this.graph = graph;
        this.createAccount = createAccount;
        this.callers = callers;
        this.properties = properties;
    }

    @BeforeEach
    void empty() {
        graph.empty();
        callers.forget();
    }

    @TestFactory
    Stream<DynamicTest> whatIsBeyondALimitIsRefused() {
        return errors.tests(Stream.of(
                errors.query("a body of 6 KB", "{ __typename } #" + "x".repeat(6 << 10), "REQUEST_TOO_LARGE", null),
                errors.query("2,100 characters", "{ __typename } #" + "x".repeat(2_100), "QUERY_TOO_COMPLEX", null),
                errors.query("210 words", "{ " + "__typename ".repeat(208) + "}", "QUERY_TOO_COMPLEX", null),
                errors.query(
                        "8 levels",
                        "{ rootOrganizations { parent { parent { parent { parent { parent { parent { id } } } } } } } }",
                        "QUERY_TOO_COMPLEX",
                        null),
                errors.query(
                        "21 fields", "{ rootOrganizations { " + "id ".repeat(20) + "} }", "QUERY_TOO_COMPLEX", null),
                errors.query(
                        "5 fields at the top",
                        "{ a: __typename b: __typename c: __typename d: __typename e: __typename }",
                        "QUERY_TOO_COMPLEX",
                        null),
                errors.query(
                        "600 values",
                        "{ rootOrganizations { children(first: 120) { totalCount nodes { id } } } }",
                        "QUERY_TOO_COMPLEX",
                        null),
                errors.query("the schema", "{ __schema { types { name } } }", "INTROSPECTION_OFF", null),
                errors.query("a type", "{ __type(name: \"Query\") { name } }", "INTROSPECTION_OFF", null)));
    }

    @Test
    void whatIsWithinThemIsAnswered() {
        assertThat(door.post(errors.body("{ a: __typename b: __typename }", Map.of()), "en")
                        .body())
                .isEqualTo("{\"data\":{\"a\":\"Query\",\"b\":\"Query\"}}");
        assertThat(properties.maxTime()).isEqualTo(Duration.ofSeconds(17));
    }

    @Test
    void theSchemaIsNotToldAsATextEither() {
        DoorCheck check = new DoorCheck(environment);
        HttpResponse<String> answer = check.get("/graphql/schema", "Authorization", bearer("doc-luoc-do"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("INTROSPECTION_OFF", "requestId").doesNotContain("type Query");
    }

    @Test
    void anAccountThatAsksTooOftenHasToWait() {
        DoorCheck check = new DoorCheck(environment);
        String busy = bearer("hoi-nhieu");
        String calm = bearer("hoi-it");
        List<HttpResponse<String>> answers = IntStream.range(0, 45)
                .mapToObj(i -> check.ask(DoorCheck.TYPENAME, "Authorization", busy, "Accept-Language", "vi"))
                .toList();

        assertThat(answers.subList(0, 40)).extracting(HttpResponse::statusCode).containsOnly(200);
        HttpResponse<String> refused = answers.stream()
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After"))
                .hasValueSatisfying(wait -> assertThat(Integer.parseInt(wait)).isBetween(1, 60));
        assertThat(refused.body()).contains("\"code\":\"TOO_MANY_REQUESTS\"", "Quá nhiều yêu cầu", "requestId");
        assertThat(check.get("/exports/gaps.csv?organization=x", "Authorization", busy)
                        .statusCode())
                .as("exports count as well")
                .isEqualTo(429);
        assertThat(check.ask(DoorCheck.TYPENAME, "Authorization", calm).statusCode())
                .as("another account")
                .isEqualTo(200);
    }

    /** The last, because nobody gets a token from this address for a while after it. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whoGuessesFromOneAddressHasToWaitWhileOthersThereGoOn() {
        DoorCheck check = new DoorCheck(environment);
        String known = bearer("da-dang-nhap");
        List<Integer> guesses = IntStream.range(0, 40)
                .mapToObj(i -> check.post(
                                "/oauth2/token",
                                Map.of("grant_type", "client_credentials", "client_id", "x" + i, "client_secret", "y"))
                        .statusCode())
                .toList();

        assertThat(guesses).contains(429).containsOnly(401, 429);
        assertThat(check.askWith("nonsense").statusCode()).isEqualTo(429);
        assertThat(check.ask(DoorCheck.TYPENAME).statusCode()).isEqualTo(429);
        assertThat(check.post("/sign-in", Map.of("name", "a", "password", "b")).statusCode())
                .isEqualTo(429);
        assertThat(check.ask(DoorCheck.TYPENAME, "Authorization", known).statusCode())
                .as("who is signed in")
                .isEqualTo(200);
    }

    private String bearer(String name) {
        Objects.requireNonNull(
                createAccount.withSecret(name, AccountKind.CLIENT, null, SECRET).ifDone(made -> made));
        return "Bearer " + TestAccount.token(new DoorCheck(environment).port(), name, SECRET);
    }
}
