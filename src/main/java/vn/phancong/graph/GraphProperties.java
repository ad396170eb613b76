package vn.phancong.graph;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the graph is kept.
 *
 * @param store the folder of the embedded server's store
 * @param pageCache how much memory the embedded server's page cache may take; null = as much as suits the machine
 * @param connectionWait how long to wait at start-up for a configured server that is not reachable yet
 * @param readTimeout how long a reading statement may take before the server cancels it
 * @param retries how often a transaction is run again after a deadlock
 */
@ConfigurationProperties("phancong.graph")
public record GraphProperties(
        @DefaultValue("data") Path store,
        @Nullable DataSize pageCache,
        @DefaultValue("60s") Duration connectionWait,
        @DefaultValue("60s") Duration readTimeout,
        @DefaultValue("12") int retries) {

    DataSize pageCacheHere() {
        return pageCache == null ? MachineMemory.ofThisMachine().pageCache() : pageCache;
    }

    Path folder() {
        return store.toAbsolutePath().normalize();
    }
}
