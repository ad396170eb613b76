package vn.phancong.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.BranchPlace;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.AreaId;

/** The duty lines of the graph. */
public interface DutyLines {

    /** Those of the given lines that were there that day. */
    default Map<DutyLineId, DutyLine> find(Set<DutyLineId> ids, LocalDate day) {
        Map<DutyLineId, DutyLine> found = new HashMap<>(everFound(ids));
        found.values().removeIf(line -> !line.period().contains(day));
        return found;
    }

    /** Those of the given lines that there ever were, whatever the day. */
    Map<DutyLineId, DutyLine> everFound(Set<DutyLineId> ids);

    /** The areas that each line serves that day. */
    Map<DutyLineId, List<AreaId>> areasOf(Set<DutyLineId> lines, LocalDate day);

    /** The published lines that serve each row of areas that day; those of the areas that come first are listed first. */
    Map<List<AreaId>, List<DutyLine>> publishedIn(Set<List<AreaId>> rows, LocalDate day);

    /** The first lines of rows of organisations, in their order. */
    Map<BodyRow, List<DutyLine>> firstOf(Collection<BodyRow> rows, int limit, LocalDate day);

    /** How many lines rows of organisations have. */
    Map<BodyRow, Integer> count(Collection<BodyRow> rows, LocalDate day);

    /** All lines of rows of organisations, in their order, each with the times of a window for which it is held. */
    Map<BodyRow, List<HeldLine>> held(Collection<BodyRow> rows, TimeSpan window, LocalDate day);

    /**
     * Organisations whose lines are listed one after the other.
     *
     * @param after the place among the lines of the first one after which the list begins; null = at the start
     */
    record BodyRow(
            List<OrganizationId> organizations, @Nullable BranchPlace after) {}

    /** A line, and when it is held. */
    record HeldLine(DutyLine line, List<TimeSpan> held) {}
}
