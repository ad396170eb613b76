package vn.phancong.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.neo4j.driver.internal.security.InternalAuthToken;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import vn.phancong.PhanCong;
import vn.phancong.access.AccountKind;
import vn.phancong.access.CreateAccount;
import vn.phancong.access.CreateAccount.Made;
import vn.phancong.access.GrantRole;
import vn.phancong.access.Role;

/**
 * The whole program, which beside that makes the accounts of the load, and says in a file how its graph is reached, so that a
 * test can count in it.
 */
public final class Endured {

    static final String TOLD = "endurance.told";
    static final String SECRET = "bi-mat-thu-nghiem";
    static final int WRITERS = 32;
    static final int READERS = 16;

    private Endured() {}

    /** Runs until it is stopped or killed. */
    public static void main(String[] arguments) throws IOException {
        ConfigurableApplicationContext service = SpringApplication.run(PhanCong.class, arguments);
        for (int i = 0; i < WRITERS; i++) {
            account(service, writer(i), List.of(Role.ORGANIZER));
        }
        for (int i = 0; i < READERS; i++) {
            account(service, reader(i), List.of(Role.INSPECTOR, Role.ADMINISTRATOR));
        }
        tell(service);
    }

    static String writer(int number) {
        return "nguoi-ghi-" + number;
    }

    static String reader(int number) {
        return "nguoi-doc-" + number;
    }

    private static void account(ConfigurableApplicationContext service, String name, List<Role> roles) {
        Made made = service.getBean(CreateAccount.class)
                .withSecret(name, AccountKind.CLIENT, null, SECRET)
                .ifDone(done -> done);
        if (made != null) {
            roles.forEach(
                    role -> service.getBean(GrantRole.class).grant(GrantRole.Order.of(made.account(), role, null)));
        }
    }

    private static void tell(ConfigurableApplicationContext service) throws IOException {
        Neo4jConnectionDetails graph = service.getBean(Neo4jConnectionDetails.class);
        var token = ((InternalAuthToken) graph.getAuthToken()).toMap();
        Path told = Path.of(System.getProperty(TOLD));
        Path unfinished = told.resolveSibling("unfinished");
        Files.writeString(
                unfinished,
                String.join(
                        "\n",
                        service.getEnvironment().getRequiredProperty("local.server.port"),
                        graph.getUri().toString(),
                        Objects.requireNonNull(token.get("principal")).asString(),
                        Objects.requireNonNull(token.get("credentials")).asString()));
        Files.move(unfinished, told, StandardCopyOption.ATOMIC_MOVE);
    }
}
