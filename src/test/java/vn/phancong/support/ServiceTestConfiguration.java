package vn.phancong.support;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import vn.phancong.coverage.CoveragePicture;
import vn.phancong.demo.DemoScene;
import vn.phancong.graph.RoundTrips;
import vn.phancong.graph.SharedNeo4j;
import vn.phancong.guard.Scopes;
import vn.phancong.intake.LoadFolder;

/** What a context of tests has in place of the program's own. */
@TestConfiguration(proxyBeanMethods = false)
public class ServiceTestConfiguration {

    private static final Set<String> IN_THE_BACKGROUND = Set.of("coverageLifecycle", "intakeWorker");

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
    DemoStage demoStage(TestGraph graph, TestClock clock, List<DemoScene> scenes) {
        return new DemoStage(graph, clock, scenes);
    }

    @Bean
    GraphQlDoor graphQlDoor(Environment environment) {
        return new GraphQlDoor(environment);
    }

    @Bean
    Exchanges exchanges(
            RoundTrips roundTrips, Map<String, SmartLifecycle> lifecycles, GraphQlDoor door, CoveragePicture picture) {
        List<SmartLifecycle> background = lifecycles.entrySet().stream()
                .filter(each -> IN_THE_BACKGROUND.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Exchanges(roundTrips, background, picture::reload, door);
    }

    @Bean
    RawDoor rawDoor(Environment environment) {
        return new RawDoor(environment);
    }
}
