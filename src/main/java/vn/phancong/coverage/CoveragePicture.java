package vn.phancong.coverage;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.Tallies.AreaCount;
import vn.phancong.coverage.Tallies.Changes;
import vn.phancong.coverage.Tallies.PeopleCount;
import vn.phancong.graph.GraphFailures;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Areas;

/**
 * Today's figures of every neighbourhood and cell, kept in memory. What a write has touched is counted anew from the
 * graph, never adjusted, so nothing drifts.
 */
@Component
public final class CoveragePicture {

    /** Longer than any transaction runs, so that a touch that is committed late is still seen. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    /** So many areas and organisations may wait to be counted: whoever reads has to wait for them. */
    private static final int MOST_WAITING = 16;

    /** So long a writer is held up at most: counting takes long where the graph has just come back, and the change is written. */
    private static final Duration LONGEST_HOLD_UP = Duration.ofSeconds(1);

    /** So often a new picture takes in what was written during its count before anybody has to wait for the rest. */
    private static final int ROUNDS = 5;

    private static final String NOT_COUNTED = "A change was written but could not be counted yet: {}";

    private static final Logger LOG = LoggerFactory.getLogger(CoveragePicture.class);

    private final Organizations organizations;
    private final Areas areas;
    private final Tallies tallies;
    private final Clock clock;
    private final ReentrantLock counting = new ReentrantLock();
    private final ReentrantLock reloading = new ReentrantLock();
    private final TouchedLately pending = new TouchedLately();
    private final TouchedLately countedMeanwhile = new TouchedLately();
    private final Map<AreaId, Long> areaTouches = new ConcurrentHashMap<>();
    private final Map<OrganizationId, Long> organizationTouches = new ConcurrentHashMap<>();
    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> reloaded = new CopyOnWriteArrayList<>();
    private volatile @Nullable Figures today;
    private volatile long settled;
    private volatile long version = -1;
    private volatile @Nullable Instant caughtUp;

    CoveragePicture(Organizations organizations, Areas areas, Tallies tallies, Clock clock) {
        this.organizations = organizations;
        this.areas = areas;
        this.tallies = tallies;
        this.clock = clock;
    }

    /**
     * Reads organisations and areas anew and counts everything. What is asked meanwhile gets the old picture, and what is
     * written meanwhile shows in it.
     */
    public void reload() {
        reloading.lock();
        try {
            Instant begun = clock.instant();
            long touchesBefore = pending.times();
            long current = tallies.changesAfter(begun).version();
            organizations.reload();
            areas.reload();
            Figures counted = countAll(LocalDate.now(clock));
            for (int round = 0; round < ROUNDS && countedMeanwhile.size() > MOST_WAITING; round++) {
                counted = recounted(counted, countedMeanwhile.drain());
            }
            replace(counted, touchesBefore);
            version = current;
            caughtUp = begun;
        } finally {
            countedMeanwhile.drain();
            reloading.unlock();
        }
        reloaded.forEach(Runnable::run);
        listeners.forEach(Runnable::run);
    }

    /** Takes a new picture, in which what was written since its count began may be missing. */
    private void replace(Figures counted, long touchesBefore) {
        counting.lock();
        try {
            today = recounted(counted, countedMeanwhile.drain());
            pending.drainUnlessAddedSince(touchesBefore);
        } finally {
            counting.unlock();
        }
    }

    /**
     * Takes note of what a write of this replica has touched. It is counted anew before the next figure is told, so many writes
     * of a moment in one place are counted once. Where much has been touched the writer counts, or waits a little for whoever
     * does, so that writers who are faster than counting are held up and readers are not; it is not told where that fails,
     * because its change is written.
     */
    public void show(Touched touched) {
        pending.add(touched);
        if (pending.size() <= MOST_WAITING) {
            waiting.forEach(Runnable::run);
            return;
        }
        try {
            long wanted = pending.times();
            if (counting.tryLock(LONGEST_HOLD_UP.toMillis(), TimeUnit.MILLISECONDS)) {
                countUpTo(wanted);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // That the graph is away has been taken care of: this is something else, and nobody but the log is told.
            LOG.warn(NOT_COUNTED, e.getMessage(), e);
        }
    }

    /**
     * Counts anew what has been touched until now; returns when the picture shows it. Where the graph is away the picture
     * stays as it is, and the next poll counts it.
     */
    void settle() {
        long wanted = pending.times();
        if (settled >= wanted) {
            return;
        }
        counting.lock();
        countUpTo(wanted);
    }

    /** Counts, and lets the lock go; who has waited while somebody else counted, or found the graph away, does not do so again. */
    private void countUpTo(long wanted) {
        try {
            if (settled >= wanted) {
                return;
            }
            long now = pending.times();
            recountWhatIsThere();
            settled = now;
        } finally {
            counting.unlock();
        }
        listeners.forEach(Runnable::run);
    }

    private void recountWhatIsThere() {
        try {
            recountPending();
        } catch (RuntimeException e) {
            if (!GraphFailures.isUnavailable(e)) {
                throw e;
            }
            LOG.warn(NOT_COUNTED, e.getMessage());
        }
    }

    /** Takes in what other replicas have changed, and a new day. */
    void catchUp() {
        Instant now = clock.instant();
        Instant before = caughtUp;
        // Where the graph was out of reach for long, what others wrote meanwhile is older than the overlap.
        Changes changes = tallies.changesAfter((before == null || now.isBefore(before) ? now : before).minus(OVERLAP));
        Figures known = today;
        if (known == null || changes.version() != version || !known.day().equals(LocalDate.now(clock))) {
            reload();
            return;
        }
        Touched touched =
                new Touched(moved(changes.areas(), areaTouches), moved(changes.organizations(), organizationTouches));
        if (!touched.isEmpty() || !pending.isEmpty()) {
            show(touched);
            settle();
        }
        caughtUp = now;
    }

    /** The figures of that day: today's from memory, another day's not at all. */
    @Nullable Figures on(LocalDate day) {
        settle();
        Figures known = today;
        return known != null && known.day().equals(day) ? known : null;
    }

    /** The day that is in memory, or null before the first count. */
    @Nullable LocalDate day() {
        Figures known = today;
        return known == null ? null : known.day();
    }

    /** The version of the structure that is in memory. */
    long version() {
        return version;
    }

    /** Runs something whenever there is something to count anew. */
    void onTouch(Runnable counter) {
        waiting.add(counter);
    }

    /** Runs something after everything was counted anew. */
    void onReload(Runnable listener) {
        reloaded.add(listener);
    }

    /** Runs something after each change of the figures. */
    Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Whether somebody is told of each change. */
    boolean isFollowed() {
        return !listeners.isEmpty();
    }

    /** Who is responsible for what that day; no count of households can move it. */
    Territory territory(LocalDate day) {
        Figures known = today;
        return known != null && known.day().equals(day)
                ? known.territory()
                : new Territory(organizations.on(day), areas.on(day));
    }

    private void recountPending() {
        Figures known = today;
        Touched now = pending.drain();
        if (reloading.isLocked()) {
            countedMeanwhile.add(now);
        }
        if (known == null || now.isEmpty()) {
            return;
        }
        try {
            today = recounted(known, now);
        } catch (RuntimeException e) {
            pending.putBack(now);
            throw e;
        }
    }

    private Figures recounted(Figures known, Touched touched) {
        return known.with(
                countAreas(known.territory(), touched.areas(), known.day()),
                countPeople(touched.organizations(), known.day()));
    }

    private Figures countAll(LocalDate day) {
        Territory territory = new Territory(organizations.on(day), areas.on(day));
        var everyArea = territory.areas().forest().all().stream().map(Area::id).toList();
        var everyOrganization = territory.organizations().forest().all().stream()
                .map(Organization::id)
                .toList();
        return Figures.of(day, territory, countAreas(territory, everyArea, day), countPeople(everyOrganization, day));
    }

    private Map<AreaId, AreaCount> countAreas(Territory territory, Collection<AreaId> wanted, LocalDate day) {
        Map<AreaId, Boolean> hasCell = wanted.stream()
                .filter(area -> territory.areas().find(area) != null)
                .collect(toMap(Function.identity(), territory::hasCell));
        if (hasCell.isEmpty()) {
            return Map.of();
        }
        Map<AreaId, AreaCount> counted = tallies.count(hasCell, day);
        counted.forEach((area, count) -> areaTouches.put(area, count.touches()));
        return counted;
    }

    private Map<OrganizationId, PeopleCount> countPeople(Collection<OrganizationId> wanted, LocalDate day) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<OrganizationId, PeopleCount> counted = tallies.countPeople(wanted, day);
        counted.forEach((organization, count) -> organizationTouches.put(organization, count.touches()));
        return counted;
    }

    private static <K> Set<K> moved(Map<K, Long> seen, Map<K, Long> known) {
        Set<K> moved = new HashSet<>();
        seen.forEach((key, touches) -> {
            if (!touches.equals(known.get(key))) {
                moved.add(key);
            }
        });
        return moved;
    }
}
