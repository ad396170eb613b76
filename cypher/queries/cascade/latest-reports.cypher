// The latest report on each undertaking of some tasks that had come in on a day.
// @mode read
// @param taskIds list<string>
// @param asOf date
// @returns undertakingId string, id string, on date, at datetime, text string, names list<string>, amounts list<float>, includesBelow boolean
// @plan NodeUniqueIndexSeek Task(id)
UNWIND $taskIds AS taskId
MATCH (t:Task {id: taskId})
MATCH (t)<-[:OF]-(u:Undertaking)
CALL (u) {
  MATCH (u)-[:HAS_STEP]->(s:Step)-[:BROUGHT]->(r:Report)
  WHERE s.on <= $asOf
  RETURN r
  ORDER BY s.number DESC
  LIMIT 1
}
RETURN u.id AS undertakingId, r.id AS id, r.on AS on, r.at AS at, r.text AS text, r.names AS names,
  r.amounts AS amounts, r.includesBelow AS includesBelow
