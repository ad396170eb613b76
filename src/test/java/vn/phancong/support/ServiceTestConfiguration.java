package vn.phancong.support;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import vn.phancong.coverage.CoveragePicture;
import vn.phancong.graph.SharedNeo4j;
import vn.phancong.guard.Scopes;
import vn.phancong.intake.LoadFolder;

/** What a context of tests has in place of the program's own. */
@TestConfiguration(proxyBeanMethods = false)
public class ServiceTestConfiguration {

    /** Primary, because the program's own clock gives way only if this one happens to be registered first. */
    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    /** Not closed with a context, because other contexts use it too. */
    @Bean(destroyMethod = "")
    Neo4jConnectionDetails sharedNeo4j() {
        return SharedNeo4j.connection();
    }

    @Bean
    TestGraph testGraph(Driver driver, LoadFolder loadFolder, CoveragePicture picture) {
        return new TestGraph(driver, loadFolder, picture::reload);
    }

    @Bean
    @Primary
    TestScopes testScopes(ObjectProvider<Scopes> granted) {
        return new TestScopes(granted);
    }

    @Bean
    SchemaInspection schemaInspection() {
        return new SchemaInspection();
    }

    @Bean
    Fixtures fixtures(TestGraph graph) {
        return new Fixtures(graph);
    }

    @Bean
    GraphQlDoor graphQlDoor(Environment environment) {
        return new GraphQlDoor(environment);
    }

    @Bean
    RawDoor rawDoor(Environment environment) {
        return new RawDoor(environment);
    }
}
