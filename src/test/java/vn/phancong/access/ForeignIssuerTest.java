package vn.phancong.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.phancong.PhanCong;
import vn.phancong.support.ServiceTestConfiguration;
import vn.phancong.support.TestGraph;

/** Tokens of an issuer beside this service, laid out as Keycloak lays them out. */
@DirtiesContext
@SpringBootTest(
        classes = PhanCong.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.neo4j.uri=bolt://shared.invalid",
            "phancong.demo=false",
            "phancong.access.bcrypt-strength=4",
            "phancong.access.keys=${tests.scratch:target/fork-1}/access-keys",
            "phancong.audit.folder=${tests.scratch:target/fork-1}/issuer-audit"
        })
@Import(ServiceTestConfiguration.class)
class ForeignIssuerTest {

    private static final ForeignIssuer ISSUER = new ForeignIssuer();

    private final DoorCheck door;
    private final TestGraph graph;
    private final CreateAccount createAccount;
    private final Callers callers;

    @Autowired
    ForeignIssuerTest(Environment environment, TestGraph graph, CreateAccount createAccount, Callers callers) {
        this.door = new DoorCheck(environment);
        this.graph = graph;
        this.createAccount = createAccount;
        this.callers = callers;
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("phancong.access.issuer", ISSUER::address);
    }

    @AfterAll
    static void close() {
        ISSUER.close();
    }

    @BeforeEach
    void anAccount() {
        graph.empty();
        callers.forget();
        CreateAccount.Made made = createAccount.forPerson("admin", null).ifDone(done -> done);
        assertThat(made).isNotNull();
        assertThat(made.secret()).as("the issuer looks after passwords").isNull();
    }

    /** One story, because the issuer is asked for its keys only once. */
    @Test
    void itsTokensAreTakenOnceItCanBeReached() {
        assertThat(ISSUER.asked()).as("asked at the start").isZero();
        ISSUER.goAway(true);
        var away = door.askWith(ISSUER.token(claims -> claims));
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.body()).contains("SIGN_IN_UNAVAILABLE", "requestId").doesNotContain("localhost", "realms");

        ISSUER.goAway(false);

        assertThat(door.askWith(ISSUER.token(claims -> claims)).body()).contains("\"__typename\":\"Query\"");
        assertThat(status(ISSUER.forged(claims -> claims))).isEqualTo(401);
        assertThat(status(ISSUER.token(claims -> claims.issuer("https://elsewhere.example"))))
                .isEqualTo(401);
        assertThat(status(ISSUER.token(claims -> claims.audience("account")))).isEqualTo(401);
        assertThat(status(ISSUER.token(claims -> claims.expirationTime(null)))).isEqualTo(401);
        assertThat(status(ISSUER.token(claims -> claims.claim("preferred_username", "nobody"))))
                .isEqualTo(401);
        assertThat(status(ISSUER.token(claims -> claims.claim("preferred_username", null))))
                .isEqualTo(401);
        assertThat(ISSUER.asked()).as("keys are kept").isLessThan(8);
    }

    @Test
    void thisServiceIssuesNothingItself() {
        assertThat(door.get("/sign-in").statusCode()).isEqualTo(401);
        assertThat(door.get("/oauth2/jwks").statusCode()).isEqualTo(401);
        assertThat(door.get("/graphiql").statusCode())
                .as("the page, whose requests need a token")
                .isEqualTo(200);
        assertThat(door.ask(DoorCheck.TYPENAME).statusCode()).isEqualTo(401);
    }

    private int status(String token) {
        return door.askWith(token).statusCode();
    }
}
