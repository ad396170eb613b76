package vn.phancong.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.phancong.PhanCong;
import vn.phancong.support.TestAccount;

/** The service with Neo4j inside, both in this JVM, because nobody else knows the embedded server's password. */
final class EmbeddedStage implements AutoCloseable {

    private static final double NANOS_OF_A_SECOND = 1_000_000_000.0;

    private final ConfigurableApplicationContext context;
    private final Service service;

    private EmbeddedStage(ConfigurableApplicationContext context, Service service) {
        this.context = context;
        this.service = service;
    }

    /**
     * Starts both.
     *
     * @param folder of a city that was loaded
     */
    static EmbeddedStage start(Path folder, String graph, String scale) {
        long begun = System.nanoTime();
        ConfigurableApplicationContext context = SpringApplication.run(
                PhanCong.class,
                "--server.port=0",
                "--phancong.demo=false",
                "--phancong.graph.store=" + folder.resolve(graph),
                "--phancong.access.keys=" + folder.resolve("keys"),
                "--phancong.audit.folder=" + folder.resolve("audit"),
                "--phancong.access.token-age=12h",
                "--phancong.api.requests-per-minute=0",
                "--phancong.api.requests-per-address=0");
        double seconds = (System.nanoTime() - begun) / NANOS_OF_A_SECOND;
        Driver driver = context.getBean(Driver.class);
        BenchAccount.plant(driver);
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Asking asking = new Asking(port, "Bearer " + TestAccount.token(port, BenchAccount.NAME, BenchAccount.SECRET));
        Stage stage = new Stage(scale, asking, driver, LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
        return new EmbeddedStage(context, new Service(stage, null, seconds));
    }

    Service service() {
        return service;
    }

    @Override
    public void close() {
        context.close();
    }
}
