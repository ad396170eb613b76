// All undertakings of some tasks, each with all its steps in short; `revision` is read first, so that a later change is never missed.
// @mode read
// @param taskIds list<string>
// @returns revision integer, id string, taskId string, organizationId string, sentOn date, fromId string, marks list<list>
// @plan NodeUniqueIndexSeek Task(id)
UNWIND $taskIds AS taskId
MATCH (t:Task {id: taskId})
WITH t, coalesce(t.revision, 0) AS revision
MATCH (t)<-[:OF]-(u:Undertaking)
MATCH (u)-[:BY]->(o:Organization)
OPTIONAL MATCH (u)-[:FROM]->(f:Undertaking)
RETURN revision, u.id AS id, t.id AS taskId, o.id AS organizationId, u.sentOn AS sentOn, f.id AS fromId,
  COLLECT { MATCH (u)-[:HAS_STEP]->(s:Step) RETURN [s.status, s.on] ORDER BY s.number } AS marks
