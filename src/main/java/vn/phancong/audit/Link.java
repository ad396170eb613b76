package vn.phancong.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the graph holds it, at its place in the chain.
 *
 * @param number its place; null = what should tell it does not
 * @param properties all that is kept of it, the hash too
 */
public record Link(@Nullable Long number, Map<String, Object> properties) {

    /** The hash that is kept of it; empty = none. */
    public String hash() {
        return properties.get("hash") instanceof String hash ? hash : "";
    }
}
