package vn.phancong.graph;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Base64;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    private static final int ID_BYTES = 16;

    /** A replica that has the lock for longer was killed. */
    private static final Duration LONGEST_MIGRATION = Duration.ofMinutes(5);

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    @ConditionalOnMissingClass("org.neo4j.dbms.api.DatabaseManagementService")
    @Conditional(NoServerConfigured.class)
    Neo4jConnectionDetails nowhereToConnect() {
        throw new GraphStartFailure(
                "No Neo4j server is configured, and this build has no embedded one.",
                "Set spring.neo4j.uri (SPRING_NEO4J_URI in the environment) to a server, such as bolt://localhost:7687,"
                        + " or use the build with embedded Neo4j.",
                null);
    }

    @Bean
    GraphLocation graphLocation(Environment environment, GraphProperties properties) {
        boolean embedded = NoServerConfigured.holds(environment);
        String description = embedded
                ? "the store " + properties.folder()
                : "the Neo4j server at " + environment.getProperty("spring.neo4j.uri");
        return new GraphLocation(description, embedded);
    }

    /** Replaces Boot's own of this name, whose details tell the server's address, version and error messages. */
    @Bean
    HealthIndicator neo4jHealthIndicator(Driver driver) {
        return () -> {
            // A database that has stopped itself still takes connections, but no questions.
            try (Session session = driver.session(READING)) {
                session.run("RETURN 1").consume();
                return Health.up().build();
            } catch (Neo4jException e) {
                return Health.down().build();
            }
        };
    }

    /** The driver's own way to the log makes the text of every message, parameters and all, also of those that nobody reads. */
    @Bean
    ConfigBuilderCustomizer driverLog() {
        return config -> config.withLogging(Logging.slf4j());
    }

    @Bean
    NewIds newIds() {
        SecureRandom random = new SecureRandom();
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return () -> {
            byte[] id = new byte[ID_BYTES];
            random.nextBytes(id);
            return encoder.encodeToString(id);
        };
    }

    @Bean
    CypherLibrary cypherLibrary() {
        return new CypherLibrary();
    }

    @Bean
    DiskRoom diskRoom(GraphLocation location, GraphProperties graph, DiskProperties disk) {
        return new DiskRoom(location.embedded() ? graph.folder() : null, disk.keepFree());
    }

    @Bean
    RoundTrips roundTrips() {
        return new RoundTrips();
    }

    @Bean
    Neo4jBookmarkManager neo4jBookmarkManager() {
        return Neo4jBookmarkManager.create();
    }

    @Bean
    Graph graph(
            Driver driver,
            GraphLocation location,
            Neo4jClient client,
            PlatformTransactionManager transactionManager,
            Neo4jBookmarkManager bookmarks,
            DiskRoom room,
            RoundTrips roundTrips,
            GraphProperties properties,
            CypherLibrary library,
            Clock clock) {
        // Nobody else opens a store of our own, so whoever has its lock is dead.
        Duration patience = location.embedded() ? Duration.ZERO : LONGEST_MIGRATION;
        var lock = new MigrationLock(driver, library, clock, patience);
        GraphMigrations migrations = new GraphMigrations(driver, location, clock, lock);
        migrations.await(properties.connectionWait());
        migrations.apply();
        var transactions = new TransactionTemplate(transactionManager);
        return new Neo4jGraph(
                driver,
                client,
                transactions,
                retries(properties.retries()),
                room,
                bookmarks,
                roundTrips,
                properties.readTimeout());
    }

    /** A deadlock's loser is rolled back by the server and may simply be run again, after a pause that grows. */
    private static RetryTemplate retries(int most) {
        return new RetryTemplate(RetryPolicy.builder()
                .maxRetries(most)
                .delay(Duration.ofMillis(20))
                .jitter(Duration.ofMillis(20))
                .multiplier(1.6)
                .maxDelay(Duration.ofSeconds(2))
                .predicate(GraphFailures::isPassing)
                .build());
    }
}
