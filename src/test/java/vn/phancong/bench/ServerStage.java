package vn.phancong.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import vn.phancong.PhanCong;
import vn.phancong.support.TestAccount;

/** The service and Neo4j, each in a process of its own, so that each has its own memory and both ways share one Neo4j. */
final class ServerStage implements AutoCloseable {

    /** The service's heap, beside Neo4j's: the budget of DESIGN section 8. */
    static final String HEAP = "512m";

    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final int OK = 200;

    private final Path folder;
    private final String scale;
    private final JavaProcess neo4j;
    private final int boltPort;
    private final String password;
    private final Driver driver;
    private final List<JavaProcess> services = new ArrayList<>();

    private ServerStage(Path folder, String scale, JavaProcess neo4j, int boltPort, String password) {
        this.folder = folder;
        this.scale = scale;
        this.neo4j = neo4j;
        this.boltPort = boltPort;
        this.password = password;
        this.driver =
                GraphDatabase.driver("bolt://localhost:" + boltPort, AuthTokens.basic(GraphServer.USER, password));
    }

    /**
     * Starts Neo4j alone.
     *
     * @param store its folder
     */
    static ServerStage start(Path folder, String store, String scale, GraphMemory memory) {
        int port = Ports.free();
        String password = "mat-khau-" + System.nanoTime();
        JavaProcess neo4j = JavaProcess.start(
                folder.resolve("logs"),
                "neo4j",
                memory.heap(),
                GraphServer.class,
                List.of(folder.resolve(store).toString(), String.valueOf(port), memory.pageCache(), password));
        neo4j.awaitLine(GraphServer.READY, LONGEST_START);
        return new ServerStage(folder, scale, neo4j, port, password);
    }

    Driver driver() {
        return driver;
    }

    /** The program's settings that lead to this Neo4j and keep its files here. */
    List<String> settings() {
        return List.of(
                "--spring.neo4j.uri=bolt://localhost:" + boltPort,
                "--spring.neo4j.authentication.username=" + GraphServer.USER,
                "--spring.neo4j.authentication.password=" + password,
                "--phancong.access.keys=" + folder.resolve("keys"),
                "--phancong.audit.folder=" + folder.resolve("audit"),
                "--phancong.intake.work=" + folder.resolve("intake"));
    }

    /** Starts the program with a command and waits for its end. */
    JavaProcess run(String name, List<String> command) {
        List<String> arguments = new ArrayList<>(command);
        arguments.addAll(settings());
        JavaProcess process = JavaProcess.start(folder.resolve("logs"), name, HEAP, PhanCong.class, arguments);
        services.add(process);
        return process;
    }

    /** Starts the service and waits until it is ready. */
    Service serve() {
        int port = Ports.free();
        long begun = System.nanoTime();
        JavaProcess process = run(
                "service",
                List.of(
                        "--server.port=" + port,
                        "--phancong.access.token-age=12h",
                        // A machine that does other things as well must not break the benchmark off.
                        "--phancong.graph.read-timeout=10m",
                        "--phancong.api.requests-per-minute=0",
                        "--phancong.api.requests-per-address=0"));
        process.await(() -> readyAt(port), "readiness", LONGEST_START);
        double seconds = (System.nanoTime() - begun) / 1_000_000_000.0;
        BenchAccount.plant(driver);
        Asking asking = new Asking(port, "Bearer " + TestAccount.token(port, BenchAccount.NAME, BenchAccount.SECRET));
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        return new Service(new Stage(scale, asking, driver, today), process, seconds);
    }

    private static @Nullable Boolean readyAt(int port) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness")
                            .toURL()
                            .openConnection();
            return connection.getResponseCode() == OK ? true : null;
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() {
        services.forEach(JavaProcess::close);
        driver.close();
        neo4j.close();
    }
}
