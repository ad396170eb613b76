package vn.phancong.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/** Waits for the server and brings its schema to the version of this program; nothing reads or writes before. */
final class GraphMigrations {

    private static final Logger LOG = LoggerFactory.getLogger(GraphMigrations.class);
    private static final long PAUSE_MILLIS = 1000;

    private final Driver driver;
    private final GraphLocation location;
    private final Clock clock;
    private final MigrationLock lock;

    GraphMigrations(Driver driver, GraphLocation location, Clock clock, MigrationLock lock) {
        this.driver = driver;
        this.location = location;
        this.clock = clock;
        this.lock = lock;
    }

    void await(Duration most) {
        Instant deadline = clock.instant().plus(most);
        boolean told = false;
        while (true) {
            try {
                driver.verifyConnectivity();
                return;
            } catch (AuthenticationException e) {
                throw new GraphStartFailure(
                        "The user name or the password is refused by " + location + ".",
                        "Set spring.neo4j.authentication.username and spring.neo4j.authentication.password"
                                + " (SPRING_NEO4J_AUTHENTICATION_PASSWORD in the environment).",
                        e);
            } catch (ServiceUnavailableException | SessionExpiredException e) {
                if (clock.instant().isAfter(deadline)) {
                    throw unreachable(e);
                }
                if (!told) {
                    LOG.info("Waiting up to {} s for {} ({})", most.toSeconds(), location, reason(e));
                    told = true;
                }
                pause();
            } catch (Neo4jException e) {
                throw unreachable(e);
            }
        }
    }

    /** Brings the schema up to date, after whoever else is doing so. */
    void apply() {
        int failures = 0;
        while (true) {
            try {
                migrate();
                return;
            } catch (MigrationsException e) {
                boolean held = lock.isHeld();
                failures = held ? 0 : failures + 1;
                // Where nobody has the lock the first time, it may have been given back just now.
                if (failures > 1) {
                    throw new GraphStartFailure(
                            "The graph in " + location + " was written by another version of Phân công: "
                                    + e.getMessage(),
                            "Start the newer version that wrote it, or restore a backup that belongs to this one."
                                    + " Nothing was changed.",
                            e);
                }
                pause();
            }
        }
    }

    private void migrate() {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/migrations")
                .build();
        new Migrations(config, driver)
                .apply()
                .ifPresent(version -> LOG.info("The graph's schema is at version {}", version.getValue()));
    }

    private GraphStartFailure unreachable(Neo4jException e) {
        return new GraphStartFailure(
                "There is no connection to " + location + ": " + reason(e),
                "Start it, or correct spring.neo4j.uri (bolt://, neo4j://, neo4j+s://). Without that setting an embedded"
                        + " server is used. phancong.graph.connection-wait says how long to wait.",
                e);
    }

    private static String reason(Neo4jException e) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(e);
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for Neo4j", e);
        }
    }
}
