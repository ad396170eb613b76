// The incidents that some bodies have raised, or bodies below them that had been closed on a day, the latest first.
// @mode read
// @param organizationIds list<string>
// @param asOf date
// @returns organizationId string, id string, kind string, urgency string, raisedOn date, raisedAt datetime, basis string, raisedById string, raisedToId string, aboutOrganizationId string, aboutAreaId string, marks list<list>
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $organizationIds AS organizationId
MATCH (o:Organization {id: organizationId})
  (()<-[r:PART_OF|ADVISES]-(below:Organization)
    WHERE below.until <= $asOf AND (r.until IS NULL OR r.until >= below.until)){0,8}
  (c:Organization)
WITH DISTINCT organizationId, c
MATCH (c)<-[:RAISED_BY]-(i:Incident)
WHERE i.raisedOn <= $asOf
MATCH (i)-[:RAISED_BY]->(raiser:Organization)
MATCH (i)-[:RAISED_TO]->(receiver:Organization)
OPTIONAL MATCH (i)-[:ABOUT]->(body:Organization)
OPTIONAL MATCH (i)-[:ABOUT]->(area:Area)
RETURN organizationId, i.id AS id, i.kind AS kind, i.urgency AS urgency, i.raisedOn AS raisedOn, i.raisedAt AS raisedAt,
  i.basis AS basis, raiser.id AS raisedById, receiver.id AS raisedToId, body.id AS aboutOrganizationId,
  area.id AS aboutAreaId, COLLECT {
    MATCH (i)-[:HAS_INCIDENT_STEP]->(s:IncidentStep)-[:STEP_BY]->(doer:Organization)
    OPTIONAL MATCH (s)-[:PASSED_TO]->(further:Organization)
    RETURN [s.kind, s.on, doer.id, further.id, s.levelsSkipped]
    ORDER BY s.number
  } AS marks
ORDER BY raisedOn DESC, id
