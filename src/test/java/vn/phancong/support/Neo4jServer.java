package vn.phancong.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A Neo4j server apart from the program, as one that an administrator runs. */
public final class Neo4jServer implements AutoCloseable {

    private static final String PASSWORD = "mat-khau-thu";

    private final Path store;
    private final DatabaseManagementService service;

    private Neo4jServer(Path store, int port) {
        this.store = store;
        boolean fresh = Files.notExists(store.resolve("data"));
        this.service = new DatabaseManagementServiceBuilder(store)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(16))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", port))
                .setConfig(HttpConnector.enabled, false)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .build();
        if (fresh) {
            service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("password", PASSWORD));
        }
    }

    /** On any free port. */
    public static Neo4jServer start(Path store) {
        return new Neo4jServer(store, 0);
    }

    /** On that port. */
    public static Neo4jServer start(Path store, int port) {
        return new Neo4jServer(store, port);
    }

    public Path store() {
        return store;
    }

    /** The program's settings that lead to this server. */
    public String[] settings() {
        return settings(port(), PASSWORD);
    }

    /** The same with another password. */
    public String[] settings(String password) {
        return settings(port(), password);
    }

    /** The settings that lead to a server that will be started on that port. */
    public static String[] settings(int port) {
        return settings(port, PASSWORD);
    }

    private static String[] settings(int port, String password) {
        return new String[] {
            "--spring.neo4j.uri=bolt://localhost:" + port,
            "--spring.neo4j.authentication.username=neo4j",
            "--spring.neo4j.authentication.password=" + password
        };
    }

    /** Runs a statement without Bolt. */
    public void run(String cypher) {
        service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).executeTransactionally(cypher);
    }

    @Override
    public void close() {
        service.shutdown();
    }

    private int port() {
        return ((GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }
}
