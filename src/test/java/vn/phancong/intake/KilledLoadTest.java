package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import vn.phancong.support.Neo4jServer;
import vn.phancong.support.Program;

/** The real program is killed in the middle of a load, once the graph has so many rows of it, and started again. */
class KilledLoadTest {

    private static final int HOUSEHOLDS = 40_000;
    private static final int BATCH = 2000;
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Pattern PORT = Pattern.compile("http://localhost:(\\d+)");

    @TempDir
    private Path place;

    private Neo4jServer server;
    private Driver driver;

    @BeforeEach
    void startServer() {
        server = Neo4jServer.start(place.resolve("neo4j"));
        String[] settings = server.settings();
        driver = GraphDatabase.driver(
                valueOf(settings[0]), AuthTokens.basic(valueOf(settings[1]), valueOf(settings[2])));
    }

    @AfterEach
    void stopServer() {
        driver.close();
        server.close();
    }

    @Test
    void aFolderThatIsLoadedByCommandGoesOnWhenItIsLoadedAgain() throws IOException, InterruptedException {
        Path folder = Files.createDirectory(place.resolve("folder"));
        Files.writeString(folder.resolve("areas.csv"), areas());
        Files.writeString(folder.resolve("households.csv"), households());
        String[] command = settings("load", folder.toString());
        try (Program program = Program.start(command)) {
            program.awaitLine("Loading ");
            awaitHouseholds(3 * BATCH);
        }
        assertHalfDone();

        try (Program program = Program.start(command)) {
            program.awaitLine("going on after");
            assertThat(program.awaitExit()).isZero();
        }

        assertWhole();
    }

    @Test
    void anUploadGoesOnAtTheNextStart() {
        String[] settings = settings();
        byte[] zip = IntakeDoor.zip(new LinkedHashMap<>(Map.of(
                "areas.csv",
                areas().getBytes(UTF_8),
                "households.csv",
                households().getBytes(UTF_8))));
        try (Program program = Program.start(settings)) {
            IntakeDoor.idOf(new IntakeDoor(port(program), () -> "").post("?name=folder.zip", zip));
            awaitHouseholds(3 * BATCH);
        }
        assertHalfDone();

        try (Program program = Program.start(settings)) {
            program.awaitLine("going on after");
            program.awaitLine("is DONE");
        }

        assertWhole();
    }

    private void assertHalfDone() {
        long done = number("MATCH (h:Household) RETURN count(h) AS n");
        assertThat(done).isLessThan(HOUSEHOLDS);
        assertThat(done % BATCH).as("rows of a half batch").isZero();
        assertThat(
                        number(
                                "MATCH (:IntakeJob {state: 'RUNNING'})-[:HAS_FILE]->(f {table: 'households'}) RETURN f.rows AS n"))
                .isEqualTo(done);
    }

    private void assertWhole() {
        assertThat(number("MATCH (h:Household)-[:LOCATED_IN]->(:Area) RETURN count(h) AS n"))
                .isEqualTo(HOUSEHOLDS);
        assertThat(number("MATCH (j:IntakeJob) RETURN count(j) AS n")).isEqualTo(1);
        assertThat(
                        number(
                                "MATCH (:IntakeJob {state: 'DONE'})-[:HAS_FILE]->(f {table: 'households'}) RETURN f.added AS n"))
                .isEqualTo(HOUSEHOLDS);
    }

    private void awaitHouseholds(int many) {
        await().atMost(LONG)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> number("MATCH (h:Household) RETURN count(h) AS n") >= many);
    }

    private long number(String query) {
        return driver.executableQuery(query).execute().records().get(0).get("n").asLong();
    }

    private String[] settings(String... before) {
        List<String> all = new ArrayList<>(List.of(before));
        all.addAll(List.of(server.settings()));
        all.addAll(List.of(
                "--phancong.access.sign-in=off",
                "--phancong.intake.work=" + place.resolve("work"),
                "--phancong.intake.dead-after=2s"));
        return all.toArray(String[]::new);
    }

    private static int port(Program program) {
        Matcher port = PORT.matcher(program.awaitLine("GraphiQL: "));
        assertThat(port.find()).isTrue();
        return Integer.parseInt(port.group(1));
    }

    private static String valueOf(String setting) {
        return setting.substring(setting.indexOf('=') + 1);
    }

    private static String areas() {
        return "code,name,kind\nT,Tổ 1,QUARTER\n";
    }

    private static String households() {
        return IntStream.rangeClosed(1, HOUSEHOLDS)
                .mapToObj(i -> "H" + i + ",Số " + i + ",T")
                .collect(Collectors.joining("\n", "code,address,area_code\n", "\n"));
    }
}
