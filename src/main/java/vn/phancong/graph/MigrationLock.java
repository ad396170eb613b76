package vn.phancong.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one program at a time bring the schema up to date. Who is killed meanwhile leaves the lock behind, and nobody could
 * start any more.
 */
final class MigrationLock {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationLock.class);

    private final Driver driver;
    private final Statement find;
    private final Statement release;
    private final Clock clock;
    private final Duration leftBehindAfter;
    private @Nullable String holder;
    private Instant heldSince = Instant.EPOCH;

    /**
     * A lock.
     *
     * @param leftBehindAfter how long one holder may have it
     */
    MigrationLock(Driver driver, CypherLibrary library, Clock clock, Duration leftBehindAfter) {
        this.driver = driver;
        this.find = library.statement("graph/migration-lock");
        this.release = library.statement("graph/release-migration-lock");
        this.clock = clock;
        this.leftBehindAfter = leftBehindAfter;
    }

    /** Whether somebody else has it; takes it from who has had it for too long. */
    boolean isHeld() {
        String current = driver.executableQuery(find.text()).execute().records().stream()
                .map(MigrationLock::id)
                .findFirst()
                .orElse(null);
        if (current == null) {
            return false;
        }
        if (!current.equals(holder)) {
            holder = current;
            heldSince = clock.instant();
            LOG.info(
                    "Somebody else brings the graph's schema up to date, or was killed doing so; waiting up to {} s",
                    leftBehindAfter.toSeconds());
        }
        if (clock.instant().isBefore(heldSince.plus(leftBehindAfter))) {
            return true;
        }
        LOG.warn("Whoever began to bring the graph's schema up to date was killed; going on without it");
        driver.executableQuery(release.text())
                .withParameters(Map.of("id", Objects.requireNonNull(current)))
                .execute();
        return true;
    }

    private static String id(Record row) {
        return row.get("id").asString();
    }
}
