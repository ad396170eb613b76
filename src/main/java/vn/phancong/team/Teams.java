package vn.phancong.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.BranchPlace;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;

/** The teams of the graph. */
public interface Teams {

    /** Those of the given teams that were there that day. */
    default Map<TeamId, Team> find(Set<TeamId> ids, LocalDate day) {
        Map<TeamId, Team> found = new HashMap<>(everFound(ids));
        found.values().removeIf(team -> !team.period().contains(day));
        return found;
    }

    /** Those of the given teams that there ever were, whatever the day. */
    Map<TeamId, Team> everFound(Set<TeamId> ids);

    /** The identity of the team with that code, or null. */
    @Nullable TeamId withCode(String code);

    /** Who serves on each team that day, leaders first. */
    Map<TeamId, List<TeamMember>> membersOf(Set<TeamId> teams, LocalDate day);

    /** Who serves on each team that day, and who did before. */
    Map<TeamId, List<TeamMember>> historyOf(Set<TeamId> teams, LocalDate day);

    /** On which teams each person serves that day. */
    Map<PersonId, List<TeamMember>> servicesOf(Set<PersonId> people, LocalDate day);

    /** On which teams each person serves that day, or did before. */
    Map<PersonId, List<TeamMember>> serviceHistoryOf(Set<PersonId> people, LocalDate day);

    /** The areas in which each team works that day. */
    Map<TeamId, List<AreaId>> areasOf(Set<TeamId> teams, LocalDate day);

    /** The teams that work in each row of areas that day; those of the areas that come first are listed first. */
    Map<AreaRow, List<Team>> operatingIn(Set<AreaRow> rows, LocalDate day);

    /** Those of the areas in which a team of these kinds works that day. */
    Set<AreaId> servedAmong(Collection<AreaId> areas, Set<TeamKind> kinds, LocalDate day);

    /** The first teams of rows of organisations, in their order. */
    Map<BodyRow, List<Team>> firstOf(Collection<BodyRow> rows, int limit, LocalDate day);

    /** How many teams rows of organisations have. */
    Map<BodyRow, Integer> count(Collection<BodyRow> rows, LocalDate day);

    /** As {@link #firstOf}, of teams that have no party member who can be counted on. */
    Map<BodyRow, List<PartylessTeam>> firstPartyless(Collection<BodyRow> rows, int limit, LocalDate day);

    /** How the teams of rows of organisations are staffed; kinds of which they have none are left out. */
    Map<BodyRow, List<TeamKindSummary>> summaries(Collection<BodyRow> rows, LocalDate day);

    /**
     * Areas that are looked through for teams, one after the other.
     *
     * @param kinds only teams of these kinds
     */
    record AreaRow(List<AreaId> areas, Set<TeamKind> kinds) {}

    /**
     * Organisations whose teams are listed one after the other.
     *
     * @param kinds only teams of these kinds
     * @param after the place among the teams of the first one after which the list begins; null = at the start
     */
    record BodyRow(
            List<OrganizationId> organizations,
            Set<TeamKind> kinds,
            @Nullable BranchPlace after) {}
}
