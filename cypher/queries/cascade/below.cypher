// The undertakings that come right from some others, each with all its steps in short.
// @mode read
// @param ids list<string>
// @returns aboveId string, id string, taskId string, organizationId string, sentOn date, fromId string, marks list<list>
// @plan NodeUniqueIndexSeek Undertaking(id)
UNWIND $ids AS aboveId
MATCH (above:Undertaking {id: aboveId})
MATCH (above)<-[:FROM]-(u:Undertaking)
MATCH (u)-[:OF]->(t:Task)
MATCH (u)-[:BY]->(o:Organization)
RETURN aboveId, u.id AS id, t.id AS taskId, o.id AS organizationId, u.sentOn AS sentOn, aboveId AS fromId,
  COLLECT { MATCH (u)-[:HAS_STEP]->(s:Step) RETURN [s.status, s.on] ORDER BY s.number } AS marks
ORDER BY aboveId, o.sortKey, id
