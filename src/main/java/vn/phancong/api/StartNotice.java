package vn.phancong.api;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.phancong.graph.GraphLocation;

/** Says at the end of the start where to go and where the graph is kept. */
@Component
class StartNotice {

    private static final Logger LOG = LoggerFactory.getLogger(StartNotice.class);

    private final Environment environment;
    private final GraphLocation graph;

    StartNotice(Environment environment, GraphLocation graph) {
        this.environment = environment;
        this.graph = graph;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        Integer port = environment.getProperty("local.server.port", Integer.class);
        if (port != null) {
            LOG.info(
                    "GraphiQL: {}{} – the graph is in {}",
                    LocalAddress.of(environment, port),
                    GraphiQlPage.PATH,
                    graph);
        }
    }
}
