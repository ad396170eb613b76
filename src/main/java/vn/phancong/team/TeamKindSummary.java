package vn.phancong.team;

/**
 * How the teams of one kind are staffed.
 *
 * @param teams how many there are
 * @param people how many persons serve on them, each counted once
 * @param partyMembers how many of those are party members
 * @param withoutLeader how many of the teams have no leader
 * @param withoutPartyMember how many have no party member who can be counted on
 */
public record TeamKindSummary(
        TeamKind kind, int teams, int people, int partyMembers, int withoutLeader, int withoutPartyMember) {

    static TeamKindSummary none(TeamKind kind) {
        return new TeamKindSummary(kind, 0, 0, 0, 0, 0);
    }
}
