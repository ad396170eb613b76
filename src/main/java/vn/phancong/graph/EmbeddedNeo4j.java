package vn.phancong.graph;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.unit.DataSize;

/**
 * Neo4j Community in this JVM, with Bolt on a free loopback port and a password that only this run knows. The only class
 * that knows the server is embedded.
 */
final class EmbeddedNeo4j implements Neo4jConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedNeo4j.class);
    private static final String USER = "neo4j";

    private final DatabaseManagementService server;
    private final URI uri;
    private final String password = new BigInteger(160, new SecureRandom()).toString(36);

    EmbeddedNeo4j(GraphProperties properties) {
        Path store = properties.folder();
        this.server = start(store, properties);
        try {
            this.uri = URI.create("bolt://localhost:" + open(store));
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    @Override
    public URI getUri() {
        return uri;
    }

    @Override
    public AuthToken getAuthToken() {
        return AuthTokens.basic(USER, password);
    }

    @Override
    public void close() {
        server.shutdown();
    }

    private static DatabaseManagementService start(Path store, GraphProperties properties) {
        DataSize pageCache = properties.pageCacheHere();
        LOG.info(
                "Memory: up to {} MB of heap, and up to {} MB for the page cache of the graph",
                Runtime.getRuntime().maxMemory() >> 20,
                pageCache.toMegabytes());
        try {
            Files.createDirectories(store);
            if (!Files.isWritable(store)) {
                throw new AccessDeniedException(store.toString());
            }
            return new DatabaseManagementServiceBuilder(store)
                    .setConfig(GraphDatabaseSettings.pagecache_memory, pageCache.toBytes())
                    .setConfig(GraphDatabaseSettings.auth_enabled, true)
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", 0))
                    .setConfig(HttpConnector.enabled, false)
                    .setConfig(HttpsConnector.enabled, false)
                    // The only client is in this process and gone by then; the default makes every stop last seconds.
                    .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                    .build();
        } catch (IOException e) {
            throw new GraphStartFailure(
                    "The folder " + store + " cannot be written (" + e + ").",
                    "Give this user the right to write there, or choose another folder with --phancong.graph.store=DIR.",
                    e);
        } catch (RuntimeException e) {
            throw explained(store, e);
        }
    }

    private int open(Path store) {
        GraphDatabaseService database = server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        awaitRecovery((GraphDatabaseAPI) database, store);
        server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
        return ((GraphDatabaseAPI) database)
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    /** The recovery of a store after a crash may take long; only a failure ends the wait. */
    private void awaitRecovery(GraphDatabaseAPI database, Path store) {
        var states = ((GraphDatabaseAPI) server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(DatabaseStateService.class);
        while (!database.isAvailable(200)) {
            states.causeOfFailure(database.databaseId()).ifPresent(failure -> {
                throw explained(store, failure);
            });
        }
    }

    private static GraphStartFailure explained(Path store, Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileLockException) {
                return new GraphStartFailure(
                        "The store in " + store + " is in use by another process.",
                        "Stop the other instance (only one process may open a store), or choose another folder with"
                                + " --phancong.graph.store=DIR.",
                        e);
            }
        }
        return new GraphStartFailure(
                "The store in " + store + " cannot be opened: "
                        + NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                "If it was written by a newer version of Neo4j, use the version of Phân công that wrote it; otherwise look"
                        + " into " + store.resolve("logs").resolve("debug.log") + ".",
                e);
    }
}
