package vn.phancong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.JsonNode;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestAccount;

/** What GraphQL tells once, of passwords and secrets, is told nowhere else, however much is logged. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class SecretsTest {

    private static final List<String> TALKATIVE = List.of(
            "vn.phancong",
            "graphql",
            "org.springframework.graphql",
            "org.springframework.web",
            "org.springframework.data.neo4j");

    private final GraphQlDoor graphQl;
    private final DoorCheck door;
    private final Callers callers;

    @Autowired
    SecretsTest(GraphQlDoor graphQl, Environment environment, Callers callers) {
        this.graphQl = graphQl;
        this.door = new DoorCheck(environment);
        this.callers = callers;
    }

    @BeforeEach
    void lookAnew() {
        callers.forget();
    }

    @Test
    void nothingThatOpensADoorIsLogged(CapturedOutput output) {
        LoggingSystem logging = LoggingSystem.get(LoggerFactory.class.getClassLoader());
        TALKATIVE.forEach(logger -> logging.setLogLevel(logger, LogLevel.DEBUG));
        try {
            String password = told("createAccount", Map.of("name", "tran.van.cuong"));
            String secret = told("createClient", Map.of("name", "bang-so-lieu"));
            String account = graphQl.ask("{ accounts { nodes { id name } } }", Map.of())
                    .at("/data/accounts/nodes")
                    .valueStream()
                    .filter(each -> each.path("name").asString().equals("tran.van.cuong"))
                    .map(each -> each.path("id").asString())
                    .findFirst()
                    .orElseThrow();
            String given = told("resetPassword", "AccountInput", Map.of("account", account));
            String token = TestAccount.token(door.port(), "bang-so-lieu", secret);
            door.askWith(token);
            door.signIn("tran.van.cuong", given);

            assertThat(output.getAll()).doesNotContain(password, secret, given, token, "{bcrypt}");
        } finally {
            TALKATIVE.forEach(logger -> logging.setLogLevel(logger, null));
        }
    }

    private String told(String mutation, Map<String, Object> input) {
        return told(mutation, Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input", input);
    }

    private String told(String mutation, String type, Map<String, Object> input) {
        JsonNode answer = graphQl.ask(
                "mutation($input: " + type + "!) { " + mutation + "(input: $input) { secret refusals { code } } }",
                Map.of("input", input));
        String secret = answer.path("data").path(mutation).path("secret").asString("");
        assertThat(secret).as("%s", answer).isNotEmpty();
        return secret;
    }
}
