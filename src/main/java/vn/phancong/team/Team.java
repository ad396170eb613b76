package vn.phancong.team;

import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.BasisId;
import vn.phancong.graph.Period;
import vn.phancong.organization.OfOrganization;
import vn.phancong.organization.OrganizationId;

/**
 * A team on the ground.
 *
 * @param code the users' own code; no two teams ever have the same
 * @param period the days on which it exists
 * @param organization that set it up
 * @param basis the clause that asks for it; null = none is named
 * @param sortKey its place among the teams of its organisation
 */
public record Team(
        TeamId id,
        String code,
        TeamKind kind,
        String name,
        Period period,
        OrganizationId organization,
        @Nullable BasisId basis,
        String sortKey)
        implements OfOrganization {}
