// The steps of some incidents in order.
// @mode read
// @param ids list<string>
// @returns incidentId string, number integer, kind string, on date, at datetime, text string, levelsSkipped integer, byId string, toId string
// @plan NodeUniqueIndexSeek Incident(id)
UNWIND $ids AS incidentId
MATCH (i:Incident {id: incidentId})
MATCH (i)-[:RAISED_TO]->(receiver:Organization)
MATCH (i)-[:HAS_INCIDENT_STEP]->(s:IncidentStep)
MATCH (s)-[:STEP_BY]->(doer:Organization)
OPTIONAL MATCH (s)-[:PASSED_TO]->(further:Organization)
RETURN incidentId, s.number AS number, s.kind AS kind, s.on AS on, s.at AS at, s.text AS text,
  s.levelsSkipped AS levelsSkipped, doer.id AS byId,
  CASE s.kind WHEN 'RAISED' THEN receiver.id ELSE further.id END AS toId
ORDER BY incidentId, number
