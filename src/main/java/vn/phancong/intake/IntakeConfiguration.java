package vn.phancong.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.GraphLocation;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    private static final int ID_BYTES = 16;

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
    LoadFolder loadFolder(Graph graph, CypherLibrary library, NewIds ids, Clock clock) {
        return new LoadFolder(graph, library, ids, clock);
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
}
