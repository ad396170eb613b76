// Some undertakings and those from which they come, one by one up to the top, each with all its steps in short.
// @mode read
// @param ids list<string>
// @returns lowestId string, id string, taskId string, organizationId string, sentOn date, fromId string, marks list<list>
// @plan NodeUniqueIndexSeek Undertaking(id)
UNWIND $ids AS lowestId
MATCH (lowest:Undertaking {id: lowestId})
MATCH way = (lowest)-[:FROM*0..20]->(u:Undertaking)
MATCH (u)-[:OF]->(t:Task)
MATCH (u)-[:BY]->(o:Organization)
OPTIONAL MATCH (u)-[:FROM]->(f:Undertaking)
WITH lowestId, length(way) AS hops, u, t, o, f
ORDER BY lowestId, hops
RETURN lowestId, u.id AS id, t.id AS taskId, o.id AS organizationId, u.sentOn AS sentOn, f.id AS fromId,
  COLLECT { MATCH (u)-[:HAS_STEP]->(s:Step) RETURN [s.status, s.on] ORDER BY s.number } AS marks
