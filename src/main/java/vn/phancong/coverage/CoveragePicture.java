package vn.phancong.coverage;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
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

    private static final Logger LOG = LoggerFactory.getLogger(CoveragePicture.class);

    private final Organizations organizations;
    private final Areas areas;
    private final Tallies tallies;
    private final Clock clock;
    private final ReentrantLock counting = new ReentrantLock();
    private final Set<AreaId> pendingAreas = ConcurrentHashMap.newKeySet();
    private final Set<OrganizationId> pendingOrganizations = ConcurrentHashMap.newKeySet();
    private final Map<AreaId, Long> areaTouches = new ConcurrentHashMap<>();
    private final Map<OrganizationId, Long> organizationTouches = new ConcurrentHashMap<>();
    private final AtomicLong failures = new AtomicLong();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Figures today;
    private volatile long version = -1;
    private volatile @Nullable Instant caughtUp;

    CoveragePicture(Organizations organizations, Areas areas, Tallies tallies, Clock clock) {
        this.organizations = organizations;
        this.areas = areas;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** Reads organisations and areas anew and counts everything; what is asked meanwhile gets the old picture. */
    public void reload() {
        counting.lock();
        try {
            Instant begun = clock.instant();
            long current = tallies.changesAfter(begun).version();
            organizations.reload();
            areas.reload();
            today = countAll(LocalDate.now(clock));
            version = current;
            caughtUp = begun;
        } finally {
            counting.unlock();
        }
        listeners.forEach(Runnable::run);
    }

    /**
     * Counts anew what a write of this replica has touched. The write is done even where the graph went away before it could
     * be counted; the next poll counts it then.
     */
    public void show(Touched touched) {
        try {
            recount(touched);
        } catch (RuntimeException e) {
            if (!GraphFailures.isUnavailable(e)) {
                throw e;
            }
            LOG.warn("A change was written but could not be counted yet: {}", e.getMessage());
        }
    }

    /** Counts anew what a write of this replica has touched; returns when the picture shows the write. */
    void recount(Touched touched) {
        pendingAreas.addAll(touched.areas());
        pendingOrganizations.addAll(touched.organizations());
        long failuresBefore = failures.get();
        counting.lock();
        try {
            // Who has waited while somebody else found the graph away does not have to find it out again, one after the
            // other.
            if (failures.get() == failuresBefore) {
                recountPending();
            }
        } finally {
            counting.unlock();
        }
        listeners.forEach(Runnable::run);
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
        if (!touched.isEmpty()) {
            recount(touched);
        }
        caughtUp = now;
    }

    /** The figures of that day: today's from memory, another day's not at all. */
    @Nullable Figures on(LocalDate day) {
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

    /** Runs something after each change of the figures. */
    Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Who is responsible for what that day. */
    Territory territory(LocalDate day) {
        Figures known = on(day);
        return known != null ? known.territory() : new Territory(organizations.on(day), areas.on(day));
    }

    private void recountPending() {
        Figures known = today;
        Set<AreaId> areasNow = drained(pendingAreas);
        Set<OrganizationId> organizationsNow = drained(pendingOrganizations);
        if (known == null || areasNow.isEmpty() && organizationsNow.isEmpty()) {
            return;
        }
        try {
            var tallied = countAreas(known.territory(), areasNow, known.day());
            today = known.with(tallied, countPeople(organizationsNow, known.day()));
        } catch (RuntimeException e) {
            pendingAreas.addAll(areasNow);
            pendingOrganizations.addAll(organizationsNow);
            failures.incrementAndGet();
            throw e;
        }
    }

    private Figures countAll(LocalDate day) {
        Territory territory = new Territory(organizations.on(day), areas.on(day));
        var everyArea = territory.areas().forest().all().stream().map(Area::id).toList();
        var everyOrganization = territory.organizations().forest().all().stream()
                .map(Organization::id)
                .toList();
        return Figures.of(day, territory, countAreas(territory, everyArea, day), countPeople(everyOrganization, day));
    }

    private Map<AreaId, Tally> countAreas(Territory territory, Collection<AreaId> wanted, LocalDate day) {
        Map<AreaId, Boolean> hasCell = wanted.stream()
                .filter(area -> territory.areas().find(area) != null)
                .collect(toMap(Function.identity(), territory::hasCell));
        if (hasCell.isEmpty()) {
            return Map.of();
        }
        Map<AreaId, AreaCount> counted = tallies.count(hasCell, day);
        Map<AreaId, Tally> found = new HashMap<>();
        counted.forEach((area, count) -> {
            areaTouches.put(area, count.touches());
            found.put(area, count.tally());
        });
        return found;
    }

    private Map<OrganizationId, PeopleCount> countPeople(Collection<OrganizationId> wanted, LocalDate day) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<OrganizationId, PeopleCount> counted = tallies.countPeople(wanted, day);
        counted.forEach((organization, count) -> organizationTouches.put(organization, count.touches()));
        return counted;
    }

    private static <K> Set<K> drained(Set<K> pending) {
        Set<K> now = new HashSet<>(pending);
        pending.removeAll(now);
        return now;
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
