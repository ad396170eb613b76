package vn.phancong.audit;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the trail is kept.
 *
 * @param enabled whether it is kept at all; off only for measuring what it costs
 * @param keep how long an entry is kept
 * @param folder where entries wait until they are in the graph; null = beside the store
 * @param key the file of the key that seals the entries; null = beside the keys that sign tokens
 * @param mostIds how many people, and how many households, an entry names; of more it tells the number
 * @param mostWaiting how many entries may wait; with more, what would leave another one is refused
 * @param writeEvery how often what waits is put into the graph
 */
@ConfigurationProperties("phancong.audit")
public record AuditProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("730d") Duration keep,
        @Nullable Path folder,
        @Nullable Path key,
        @DefaultValue("50") int mostIds,
        @DefaultValue("100000") int mostWaiting,
        @DefaultValue("1s") Duration writeEvery) {}
