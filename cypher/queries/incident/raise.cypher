// Raises an incident; its first step says so.
// @mode write
// @param id string
// @param kind string
// @param text string
// @param urgency string
// @param on date
// @param at datetime
// @param basis string
// @param byId string
// @param toId string
// @param levelsSkipped integer
// @param aboutOrganizationId string
// @param aboutAreaId string
// @returns id string
// @plan NodeUniqueIndexSeek Organization(id)
MATCH (raiser:Organization {id: $byId})
MATCH (receiver:Organization {id: $toId})
CREATE (i:Incident {id: $id, kind: $kind, text: $text, urgency: $urgency, raisedOn: $on, raisedAt: $at, basis: $basis,
  revision: 0})
CREATE (i)-[:RAISED_BY {on: $on}]->(raiser)
CREATE (i)-[:RAISED_TO {on: $on}]->(receiver)
CREATE (i)-[:HAS_INCIDENT_STEP {on: $on}]->(s:IncidentStep {number: 1, kind: 'RAISED', on: $on, at: $at,
  levelsSkipped: $levelsSkipped})
CREATE (s)-[:STEP_BY {on: $on}]->(raiser)
WITH i
OPTIONAL MATCH (body:Organization {id: $aboutOrganizationId})
OPTIONAL MATCH (area:Area {id: $aboutAreaId})
FOREACH (each IN CASE WHEN body IS NULL THEN [] ELSE [body] END | CREATE (i)-[:ABOUT {on: $on}]->(each))
FOREACH (each IN CASE WHEN area IS NULL THEN [] ELSE [area] END | CREATE (i)-[:ABOUT {on: $on}]->(each))
RETURN i.id AS id
