package vn.phancong.coverage;

import java.util.HashSet;
import java.util.Set;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.AreaId;

/** Areas and organisations that writes have touched, collected from many threads. */
final class TouchedLately {

    private final Set<AreaId> areas = new HashSet<>();
    private final Set<OrganizationId> organizations = new HashSet<>();
    private long times;

    synchronized void add(Touched touched) {
        putBack(touched);
        times++;
    }

    /** Adds what was in it before. */
    synchronized void putBack(Touched touched) {
        areas.addAll(touched.areas());
        organizations.addAll(touched.organizations());
    }

    /** How many times something was added since the beginning. */
    synchronized long times() {
        return times;
    }

    synchronized boolean isEmpty() {
        return size() == 0;
    }

    /** How many areas and organisations are in it. */
    synchronized int size() {
        return areas.size() + organizations.size();
    }

    /** Takes out all that is in it. */
    synchronized Touched drain() {
        Touched all = new Touched(Set.copyOf(areas), Set.copyOf(organizations));
        areas.clear();
        organizations.clear();
        return all;
    }

    /** Takes out all that is in it unless something was added since. */
    synchronized void drainUnlessAddedSince(long earlierTimes) {
        if (times == earlierTimes) {
            drain();
        }
    }
}
