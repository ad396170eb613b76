package vn.phancong.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.driver.Driver;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.access.AccountKind;
import vn.phancong.access.CreateAccount;
import vn.phancong.access.CreateAccount.Made;
import vn.phancong.access.GrantRole;
import vn.phancong.access.Role;

/** The account with all rights that tests ask with, by a token that it gets as any program does. */
public final class TestAccount {

    /** Its name, which is its client id. */
    public static final String NAME = "thu-nghiem";

    private static final String SECRET = "bi-mat-thu-nghiem";
    private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(SECRET);
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Enum::name).toList();
    private static final Map<Integer, String> BEARERS = new ConcurrentHashMap<>();

    private TestAccount() {}

    /** What the test account sends as {@code Authorization}; fetched once from a service. */
    public static String bearer(int port) {
        return BEARERS.computeIfAbsent(port, each -> "Bearer " + token(each, NAME, SECRET));
    }

    /** The same of a service that runs by itself, in which the account is made if need be. */
    public static String bearerOf(ApplicationContext service, int port) {
        Made made = service.getBean(CreateAccount.class)
                .withSecret(NAME, AccountKind.CLIENT, null, SECRET)
                .ifDone(done -> done);
        if (made != null) {
            for (Role role : Role.values()) {
                service.getBean(GrantRole.class).grant(GrantRole.Order.of(made.account(), role, null));
            }
        }
        return bearer(port);
    }

    /** A program's token from the service's own authorization server. */
    public static String token(int port, String client, String secret) {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(UTF_8));
        String answer = RestClient.create()
                .post()
                .uri("http://localhost:" + port + "/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=client_credentials")
                .retrieve()
                .body(String.class);
        return new JsonMapper()
                .readTree(Objects.requireNonNull(answer))
                .path("access_token")
                .asString();
    }

    static void restore(Driver driver) {
        driver.executableQuery("""
                        MERGE (r:Realm {key: 'realm'})
                        MERGE (a:Account {nameKey: $name})
                        SET a.id = 'test-account', a.name = $name, a.kind = 'CLIENT', a.passwordHash = $hash,
                          a.mustChange = false, a.failures = 0, a.credentials = 1, a.since = date('1900-01-01')
                        WITH r, a
                        UNWIND $roles AS role
                        CREATE (a)-[:GRANTED {id: 'test-' + role, role: role, since: date('1900-01-01'), followsOffice: false}]->(r)
                        """)
                .withParameters(Map.of("name", NAME, "hash", HASH, "roles", ROLES))
                .execute();
    }
}
