// All undertakings of some bodies, each with all its steps in short, the latest first and in the order of their document.
// @mode read
// @param organizationIds list<string>
// @returns id string, taskId string, organizationId string, sentOn date, fromId string, marks list<list>
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $organizationIds AS organizationId
MATCH (o:Organization {id: organizationId})
MATCH (o)<-[:BY]-(u:Undertaking)
MATCH (u)-[:OF]->(t:Task)-[:SET_BY]->(d:Directive)
OPTIONAL MATCH (u)-[:FROM]->(f:Undertaking)
RETURN u.id AS id, t.id AS taskId, o.id AS organizationId, u.sentOn AS sentOn, f.id AS fromId,
  COLLECT { MATCH (u)-[:HAS_STEP]->(s:Step) RETURN [s.status, s.on] ORDER BY s.number } AS marks
ORDER BY sentOn DESC, d.id, t.position, id
