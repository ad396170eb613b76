package vn.phancong.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    @ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "false")
    EmbeddedNeo4j embeddedNeo4j(GraphProperties properties) {
        return new EmbeddedNeo4j(properties);
    }

    @Bean
    CypherLibrary cypherLibrary() {
        return new CypherLibrary();
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
            Neo4jConnectionDetails connection,
            Neo4jClient client,
            PlatformTransactionManager transactionManager,
            Neo4jBookmarkManager bookmarks,
            RoundTrips roundTrips,
            GraphProperties properties,
            Clock clock) {
        GraphMigrations migrations = new GraphMigrations(driver, connection.getUri(), clock);
        migrations.await(clock.instant().plus(properties.connectionWait()));
        migrations.apply();
        var transactions = new TransactionTemplate(transactionManager);
        return new Neo4jGraph(driver, client, transactions, retries(properties.retries()), bookmarks, roundTrips);
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
