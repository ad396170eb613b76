// Adds a step to an incident.
// @mode write
// @param id string
// @param number integer
// @param kind string
// @param on date
// @param at datetime
// @param text string
// @param byId string
// @param toId string
// @param levelsSkipped integer
// @returns number integer
// @plan NodeUniqueIndexSeek Incident(id)
// @plan NodeUniqueIndexSeek Organization(id)
MATCH (i:Incident {id: $id})
MATCH (doer:Organization {id: $byId})
CREATE (i)-[:HAS_INCIDENT_STEP {on: $on}]->(s:IncidentStep {number: $number, kind: $kind, on: $on, at: $at, text: $text,
  levelsSkipped: $levelsSkipped})
CREATE (s)-[:STEP_BY {on: $on}]->(doer)
WITH s
OPTIONAL MATCH (further:Organization {id: $toId})
FOREACH (each IN CASE WHEN further IS NULL THEN [] ELSE [further] END | CREATE (s)-[:PASSED_TO {on: $on}]->(each))
RETURN s.number AS number
