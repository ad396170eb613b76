// Some incidents, each with all its steps in short.
// @mode read
// @param ids list<string>
// @returns id string, kind string, urgency string, raisedOn date, raisedAt datetime, basis string, raisedById string, raisedToId string, aboutOrganizationId string, aboutAreaId string, marks list<list>
// @plan NodeUniqueIndexSeek Incident(id)
UNWIND $ids AS wanted
MATCH (i:Incident {id: wanted})
MATCH (i)-[:RAISED_BY]->(raiser:Organization)
MATCH (i)-[:RAISED_TO]->(receiver:Organization)
OPTIONAL MATCH (i)-[:ABOUT]->(body:Organization)
OPTIONAL MATCH (i)-[:ABOUT]->(area:Area)
RETURN i.id AS id, i.kind AS kind, i.urgency AS urgency, i.raisedOn AS raisedOn, i.raisedAt AS raisedAt,
  i.basis AS basis, raiser.id AS raisedById, receiver.id AS raisedToId, body.id AS aboutOrganizationId,
  area.id AS aboutAreaId, COLLECT {
    MATCH (i)-[:HAS_INCIDENT_STEP]->(s:IncidentStep)-[:STEP_BY]->(doer:Organization)
    OPTIONAL MATCH (s)-[:PASSED_TO]->(further:Organization)
    RETURN [s.kind, s.on, doer.id, further.id, s.levelsSkipped]
    ORDER BY s.number
  } AS marks
