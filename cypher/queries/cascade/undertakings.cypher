// Some undertakings, each with all its steps in short.
// @mode read
// @param ids list<string>
// @returns id string, taskId string, organizationId string, sentOn date, fromId string, marks list<list>
// @plan NodeUniqueIndexSeek Undertaking(id)
UNWIND $ids AS wanted
MATCH (u:Undertaking {id: wanted})
MATCH (u)-[:OF]->(t:Task)
MATCH (u)-[:BY]->(o:Organization)
OPTIONAL MATCH (u)-[:FROM]->(f:Undertaking)
RETURN u.id AS id, t.id AS taskId, o.id AS organizationId, u.sentOn AS sentOn, f.id AS fromId,
  COLLECT { MATCH (u)-[:HAS_STEP]->(s:Step) RETURN [s.status, s.on] ORDER BY s.number } AS marks
