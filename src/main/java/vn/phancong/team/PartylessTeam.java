package vn.phancong.team;

/** A team without a party member who can be counted on. */
public record PartylessTeam(Team team, PartyLack reason) {}
