package vn.phancong.graph;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the graph is kept.
 *
 * @param store the folder of the embedded server's store
 * @param pageCache how much memory the embedded server's page cache may take
 * @param connectionWait how long to wait at start-up for a configured server that is not reachable yet
 * @param readTimeout how long a reading statement may take before the server cancels it
 * @param retries how often a transaction is run again after a deadlock
 */
@ConfigurationProperties("phancong.graph")
public record GraphProperties(
        @DefaultValue("data") Path store,
        @DefaultValue("512MB") DataSize pageCache,
        @DefaultValue("60s") Duration connectionWait,
        @DefaultValue("60s") Duration readTimeout,
        @DefaultValue("12") int retries) {

    Path folder() {
        return store.toAbsolutePath().normalize();
    }
}
