package vn.phancong.bench;

import org.jspecify.annotations.Nullable;

/**
 * A service that runs.
 *
 * @param process the service's own; null = it runs in this one
 * @param seconds from its start until it was ready
 */
record Service(Stage stage, @Nullable JavaProcess process, double seconds) {

    /** The log of its collections, where they are its own. */
    @Nullable GcLog gcLog() {
        return process == null ? null : process.gcLog();
    }
}
