package vn.phancong.team;

import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.BasisId;
import vn.phancong.graph.Period;
import vn.phancong.people.PersonId;

/**
 * Somebody's service on a team.
 *
 * @param period the days on which the person serves
 * @param basis the clause that asks for it; null = none is named
 */
public record TeamMember(
        TeamId team,
        PersonId person,
        TeamRole role,
        Period period,
        @Nullable BasisId basis) {}
