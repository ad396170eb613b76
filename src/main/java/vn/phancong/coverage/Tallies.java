package vn.phancong.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.AreaId;

/** Counts in the graph itself. */
public interface Tallies {

    /**
     * Counts the households that live in just these areas.
     *
     * @param hasCell the areas, and whether a cell is in charge of each
     */
    Map<AreaId, AreaCount> count(Map<AreaId, Boolean> hasCell, LocalDate day);

    /** Counts the people who belong to just these organisations. */
    Map<OrganizationId, PeopleCount> countPeople(Collection<OrganizationId> organizations, LocalDate day);

    /** What has been touched after a moment, by whichever replica. */
    Changes changesAfter(Instant moment);

    /**
     * The households of an area.
     *
     * @param touches how often the area had been touched when it was counted
     */
    record AreaCount(long touches, Tally tally) {

        /** Of an area that nobody has counted. */
        static final AreaCount NONE = new AreaCount(0, Tally.NONE);
    }

    /**
     * The people of an organisation, in groups of those who belong to the same organisations.
     *
     * @param touches how often the organisation had been touched when it was counted
     */
    record PeopleCount(long touches, List<Group> groups) {}

    /** People who all belong to just these organisations. */
    record Group(List<OrganizationId> ties, Workforce people) {}

    /**
     * What may have changed.
     *
     * @param version of the structure: organisations, areas, charges
     * @param areas how often each of the areas touched lately has been touched
     * @param organizations how often each of the organisations touched lately has been touched
     */
    record Changes(long version, Map<AreaId, Long> areas, Map<OrganizationId, Long> organizations) {}
}
