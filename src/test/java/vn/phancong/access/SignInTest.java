package vn.phancong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import vn.phancong.access.CreateAccount.Made;
import vn.phancong.api.Outcome;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestAccount;
import vn.phancong.support.TestClock;
import vn.phancong.support.TestGraph;

/** Signing in with a password: the pages, the forced change, and what becomes of somebody who guesses. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class SignInTest {

    private static final String NAME = "nguyen.van.an";
    private static final String PASSWORD = "một câu dễ nhớ";

    private final Environment environment;
    private final CreateAccount createAccount;
    private final CloseAccount closeAccount;
    private final ResetPassword resetPassword;
    private final SignIn signIn;
    private final Callers callers;
    private final TestClock clock;
    private final TestGraph graph;
    private DoorCheck door;
    private AccountId account = new AccountId("");

    @Autowired
    SignInTest(
            Environment environment,
            CreateAccount createAccount,
            CloseAccount closeAccount,
            ResetPassword resetPassword,
            SignIn signIn,
            Callers callers,
            TestClock clock,
            TestGraph graph) {
        this.environment = environment;
        this.createAccount = createAccount;
        this.closeAccount = closeAccount;
        this.resetPassword = resetPassword;
        this.signIn = signIn;
        this.callers = callers;
        this.clock = clock;
        this.graph = graph;
        this.door = new DoorCheck(environment);
    }

    @BeforeEach
    void anAccount() {
        callers.forget();
        account = made(createAccount.withSecret(NAME, AccountKind.PERSON, null, PASSWORD))
                .account();
    }

    @Test
    void aPageThatNeedsSigningInLeadsThereAndBack() {
        assertThat(location(door.get("/graphiql"))).endsWith("/sign-in");

        HttpResponse<String> answer = door.signIn(NAME, PASSWORD);

        assertThat(location(answer)).contains("/graphiql");
        assertThat(door.get("/graphiql/index.html").statusCode()).isEqualTo(200);
        assertThat(door.get("/session").body()).contains("\"account\":\"" + NAME + "\"", "\"csrfToken\":\"");
    }

    @Test
    void theSessionIsInACookieThatScriptsAndOtherSitesDoNotGet() {
        HttpResponse<String> page = door.get("/sign-in");
        String before = page.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(before).startsWith("phan-cong=").contains("HttpOnly", "SameSite=Lax");

        HttpResponse<String> answer = door.signIn(NAME, PASSWORD);

        String after = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(after.split(";")[0]).isNotEqualTo(before.split(";")[0]);
    }

    @Test
    void whoeverIsSignedInOnAPageAsksWithTheTokenOfThePage() {
        door.signIn(NAME, PASSWORD);

        HttpResponse<String> without = door.ask(DoorCheck.TYPENAME);
        HttpResponse<String> wrong = door.ask(DoorCheck.TYPENAME, "X-CSRF-TOKEN", "guessed");
        HttpResponse<String> with = door.ask(DoorCheck.TYPENAME, "X-CSRF-TOKEN", csrfToken());

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("CSRF_TOKEN_MISSING", "requestId");
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(with.body()).contains("\"__typename\":\"Query\"");
        assertThat(door.askWith(TestAccount.bearer(door.port()).substring(7)).statusCode())
                .as("a token needs none")
                .isEqualTo(200);
    }

    @Test
    void theFormItselfIsOnlyTakenFromThePage() {
        HttpResponse<String> forged = door.post("/sign-in", Map.of("name", NAME, "password", PASSWORD));

        assertThat(location(forged)).endsWith("/sign-in?again");
        assertThat(door.get("/session").statusCode()).isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSession() {
        door.signIn(NAME, PASSWORD);
        String token = csrfToken();

        assertThat(door.send("POST", "/sign-out").statusCode()).isEqualTo(403);
        assertThat(location(door.send("POST", "/sign-out", "X-CSRF-TOKEN", token)))
                .endsWith("/sign-in?out");

        assertThat(door.get("/session").statusCode()).isEqualTo(401);
    }

    @Test
    void thePagesAreInTheLanguageOfTheBrowserAndLabelled() {
        String english = door.get("/sign-in", "Accept-Language", "en-GB").body();
        String vietnamese =
                door.get("/sign-in", "Accept-Language", "vi-VN,vi;q=0.9").body();
        String change = door.get("/change-password", "Accept-Language", "vi").body();

        assertThat(english).contains("<html lang=\"en\">", "<label for=\"password\">Password</label>");
        assertThat(vietnamese).contains("<html lang=\"vi\">", "<label for=\"password\">Mật khẩu</label>");
        assertThat(change).contains("<label for=\"wanted\">Mật khẩu mới</label>", "aria-describedby=\"rules\"");
        assertThat(english).doesNotContain("quan-tri", DemoAccount.PASSWORD, "<script", "http://", "https://");
    }

    @Test
    void theDemoAccountsAreShownOnlyWhereTheyWereMade() {
        graph.query("MATCH (r:Realm {key: 'realm'}) SET r.demo = true", Map.of());

        assertThat(door.get("/sign-in").body()).contains("quan-sat", "quan-tri", DemoAccount.PASSWORD);
    }

    @Test
    void nobodyLearnsWhetherTheNameOrThePasswordWasWrong() {
        lock();
        createAccount.withSecret("da-dong", AccountKind.PERSON, null, PASSWORD);
        made(createAccount.withSecret("phan-mem", AccountKind.CLIENT, null, PASSWORD));

        List<HttpResponse<String>> answers = List.of(
                new DoorCheck(environment).signIn("nobody", PASSWORD),
                new DoorCheck(environment).signIn(NAME, PASSWORD),
                new DoorCheck(environment).signIn("da-dong", "wrong"),
                new DoorCheck(environment).signIn("phan-mem", PASSWORD),
                new DoorCheck(environment).signIn("", ""),
                new DoorCheck(environment).signIn("a".repeat(5_000), "b".repeat(5_000)));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(302);
        assertThat(answers).extracting(SignInTest::location).allMatch(to -> to.endsWith("/sign-in?wrong"));
        assertThat(answers).extracting(HttpResponse::body).containsOnly("");
    }

    @Test
    void wrongPasswordsLockTheAccountForAGrowingTime() {
        lock();
        assertThat(signIn.with(NAME, PASSWORD)).as("right, but locked").isNull();

        clock.advance(Duration.ofSeconds(61));
        assertThat(signIn.with(NAME, "wrong")).isNull();
        clock.advance(Duration.ofSeconds(61));
        assertThat(signIn.with(NAME, PASSWORD)).as("locked for two minutes").isNull();
        clock.advance(Duration.ofSeconds(61));
        assertThat(signIn.with(NAME, PASSWORD)).isNotNull();

        assertThat(signIn.with(NAME, "wrong")).as("counted anew").isNull();
        assertThat(signIn.with(NAME, PASSWORD)).isNotNull();
    }

    @Test
    void manyGuessesAtOnceAreNoMoreThanManyOneByOne() {
        List<Boolean> found = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> signIn.with(NAME, "wrong " + i) != null)
                .toList();

        assertThat(found).containsOnly(false);
        assertThat(graph.query("MATCH (a:Account {name: $name}) RETURN a.failures AS failures", Map.of("name", NAME))
                        .get(0)
                        .get("failures")
                        .asInt())
                .isEqualTo(5);
        assertThat(signIn.with(NAME, PASSWORD)).isNull();
    }

    @Test
    void aLockedAccountsSessionEndsAndAnAdministratorUnlocksIt() {
        door.signIn(NAME, PASSWORD);
        lock();
        assertThat(door.get("/session").statusCode()).isEqualTo(401);

        String given = Objects.requireNonNull(made(resetPassword.of(account)).secret());

        assertThat(Objects.requireNonNull(signIn.with(NAME, given)).mustChange())
                .isTrue();
    }

    @Test
    void aPasswordThatSomebodyElseGaveHasToBeChangedFirst() {
        String given = Objects.requireNonNull(
                made(createAccount.forPerson("tran.thi.ha", null)).secret());

        assertThat(location(door.signIn("tran.thi.ha", given))).endsWith("/change-password?first");
        assertThat(door.get("/session").statusCode()).as("not signed in yet").isEqualTo(401);
        assertThat(door.get("/graphiql").statusCode()).isEqualTo(302);

        assertThat(change("tran.thi.ha", given, "ngắn", "ngắn").body()).contains("too short");
        assertThat(change("tran.thi.ha", given, given, given).body()).contains("easy to guess");
        assertThat(change("tran.thi.ha", given, "Tran.Thi.Ha-2021", "Tran.Thi.Ha-2021")
                        .body())
                .contains("easy to guess");
        assertThat(change("tran.thi.ha", given, "ở".repeat(25) + "abc", "ở".repeat(25) + "abc")
                        .body())
                .contains("too long");
        assertThat(change("tran.thi.ha", given, "mot cau khac nua", "mot cau khac nưa")
                        .body())
                .contains("not written the same way");
        assertThat(change("tran.thi.ha", "wrong", "mot cau khac nua", "mot cau khac nua")
                        .body())
                .contains("is wrong");
        assertThat(location(change("tran.thi.ha", given, "mot cau khac nua", "mot cau khac nua")))
                .endsWith("/sign-in?changed");

        assertThat(location(door.signIn("tran.thi.ha", "mot cau khac nua"))).contains("/graphiql");
        assertThat(signIn.with("tran.thi.ha", given)).isNull();
    }

    @Test
    void aPasswordIsTheSameHoweverItsMarksAreWritten() {
        String decomposed = Normalizer.normalize(PASSWORD, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(PASSWORD);
        assertThat(signIn.with(NAME, decomposed)).isNotNull();
        assertThat(signIn.with("NGUYEN.VAN.AN", PASSWORD))
                .as("case of the name")
                .isNotNull();
    }

    @Test
    void aClosedAccountsSessionEnds() {
        door.signIn(NAME, PASSWORD);
        assertThat(door.get("/session").statusCode()).isEqualTo(200);

        closeAccount.close(account);

        assertThat(door.get("/session").statusCode()).isEqualTo(401);
        assertThat(signIn.with(NAME, PASSWORD)).isNull();
    }

    @Test
    void noSecretIsLogged(CapturedOutput output) {
        LoggingSystem logging = LoggingSystem.get(LoggerFactory.class.getClassLoader());
        List<String> loggers = List.of("org.springframework.security", "vn.phancong");
        loggers.forEach(logger -> logging.setLogLevel(logger, LogLevel.TRACE));
        try {
            Made client = made(createAccount.forProgram("bang-so-lieu"));
            String secret = Objects.requireNonNull(client.secret());
            String token = TestAccount.token(door.port(), "bang-so-lieu", secret);
            door.askWith(token);
            door.signIn(NAME, "a wrong guess");
            door.signIn(NAME, PASSWORD);

            assertThat(output.getAll()).contains("Securing");
            assertThat(output.getAll()).doesNotContain(secret, token, PASSWORD, "a wrong guess", "{bcrypt}");
            assertThat(client.toString()).doesNotContain(secret);
        } finally {
            loggers.forEach(logger -> logging.setLogLevel(logger, null));
        }
    }

    private HttpResponse<String> change(String name, String present, String wanted, String repeated) {
        door = new DoorCheck(environment);
        Map<String, String> fields = new HashMap<>(Map.of("name", name, "password", present));
        fields.put("wanted", wanted);
        fields.put("repeated", repeated);
        fields.put("_csrf", door.csrf("/change-password"));
        return door.post("/change-password", fields, "Accept-Language", "en");
    }

    private void lock() {
        for (int i = 0; i < 5; i++) {
            signIn.with(NAME, "wrong");
        }
    }

    private String csrfToken() {
        return door.get("/session").body().replaceAll(".*\"csrfToken\":\"([^\"]+)\".*", "$1");
    }

    private static Made made(Outcome<Made> outcome) {
        return Objects.requireNonNull(outcome.ifDone(done -> done), () -> "refused: " + outcome.refusals());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
