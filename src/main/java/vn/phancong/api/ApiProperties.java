package vn.phancong.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may ask for.
 *
 * @param maxBody the largest body of a request; a document of 3 MB in base64 fits, and nothing else is near it
 * @param maxDepth how deep a query may be nested
 * @param maxFields how many fields a query may name, each alias counted
 * @param maxValues how many values an answer could hold at the most, page sizes multiplied
 * @param maxTime how long a request may take before nothing more is fetched for it
 */
@ConfigurationProperties("phancong.api")
public record ApiProperties(
        @DefaultValue("4MB") DataSize maxBody,
        @DefaultValue("30") int maxDepth,
        @DefaultValue("1000") int maxFields,
        @DefaultValue("5000000") int maxValues,
        @DefaultValue("60s") Duration maxTime) {}
