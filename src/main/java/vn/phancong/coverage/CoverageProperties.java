package vn.phancong.coverage;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How coverage is judged and kept current.
 *
 * @param staleDays after how many days without a contact a coverage is stale
 * @param poll how often to look for what other replicas have changed
 */
@ConfigurationProperties("phancong.coverage")
public record CoverageProperties(
        @DefaultValue("30") int staleDays,
        @DefaultValue("1s") Duration poll) {}
