package vn.phancong.bench;

import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/** Neo4j in a process of its own, as an administrator runs it. */
public final class GraphServer {

    static final String USER = "neo4j";
    static final String READY = "Neo4j is ready";

    private static final long LONGEST_START = 600_000;

    private GraphServer() {}

    /**
     * Runs it until it is stopped; arguments are its folder, the Bolt port, the page cache such as {@code 512m}, and a
     * password that it has not had before.
     */
    public static void main(String[] arguments) {
        try {
            start(arguments);
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void start(String... arguments) {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(
                        Path.of(arguments[0]).toAbsolutePath())
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(arguments[2]))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", Integer.parseInt(arguments[1])))
                .setConfig(HttpConnector.enabled, false)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        if (!service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable(LONGEST_START)) {
            throw new IllegalStateException("The store cannot be opened");
        }
        // Each time, because the store may come from an embedded server with a password of its own.
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", arguments[3]));
        System.out.println(READY);
    }
}
