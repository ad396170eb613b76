// The incidents about some areas, the latest first.
// @mode read
// @param areaIds list<string>
// @param asOf date
// @returns areaId string, id string, kind string, urgency string, raisedOn date, raisedAt datetime, basis string, raisedById string, raisedToId string, aboutOrganizationId string, aboutAreaId string, marks list<list>
// @plan NodeUniqueIndexSeek Area(id)
UNWIND $areaIds AS areaId
MATCH (area:Area {id: areaId})
MATCH (area)<-[:ABOUT]-(i:Incident)
WHERE i.raisedOn <= $asOf
MATCH (i)-[:RAISED_BY]->(raiser:Organization)
MATCH (i)-[:RAISED_TO]->(receiver:Organization)
RETURN areaId, i.id AS id, i.kind AS kind, i.urgency AS urgency, i.raisedOn AS raisedOn, i.raisedAt AS raisedAt,
  i.basis AS basis, raiser.id AS raisedById, receiver.id AS raisedToId, null AS aboutOrganizationId,
  area.id AS aboutAreaId, COLLECT {
    MATCH (i)-[:HAS_INCIDENT_STEP]->(s:IncidentStep)-[:STEP_BY]->(doer:Organization)
    OPTIONAL MATCH (s)-[:PASSED_TO]->(further:Organization)
    RETURN [s.kind, s.on, doer.id, further.id, s.levelsSkipped]
    ORDER BY s.number
  } AS marks
ORDER BY raisedOn DESC, id
