package vn.phancong.intake;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.phancong.demo.DemoScene;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.GraphLocation;
import vn.phancong.graph.NewIds;
import vn.phancong.privacy.ErasedCodes;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    LoadFolder loadFolder(Graph graph, CypherLibrary library, NewIds ids, ErasedCodes erased, Clock clock) {
        return new LoadFolder(graph, library, ids, erased, clock);
    }

    @Bean
    LoadAtStart loadAtStart(
            LoadFolder loadFolder,
            Graph graph,
            CypherLibrary library,
            IntakeProperties properties,
            GraphLocation location,
            Clock clock) {
        return new LoadAtStart(
                loadFolder, graph, library, properties, location.embedded(), ProgressBar.terminal(), clock);
    }

    @Bean
    PlayScenesAtStart playScenesAtStart(LoadAtStart load, List<DemoScene> scenes, Clock clock) {
        return new PlayScenesAtStart(load, scenes, clock);
    }
}
