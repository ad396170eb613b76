package vn.phancong.graph;

import org.neo4j.dbms.api.DatabaseManagementService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The mode without a configured server; the Maven profile {@code without-embedded-neo4j} leaves this class out. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(DatabaseManagementService.class)
@Conditional(NoServerConfigured.class)
class EmbeddedConfiguration {

    @Bean
    EmbeddedNeo4j embeddedNeo4j(GraphProperties properties) {
        return new EmbeddedNeo4j(properties);
    }
}
