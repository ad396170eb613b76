// The steps of some undertakings in order, each with the report that it brought.
// @mode read
// @param ids list<string>
// @returns undertakingId string, number integer, status string, on date, at datetime, reason string, by string, reportId string, text string, names list<string>, amounts list<float>, includesBelow boolean
// @plan NodeUniqueIndexSeek Undertaking(id)
UNWIND $ids AS undertakingId
MATCH (u:Undertaking {id: undertakingId})
MATCH (u)-[:HAS_STEP]->(s:Step)
OPTIONAL MATCH (s)-[:BROUGHT]->(r:Report)
RETURN undertakingId, s.number AS number, s.status AS status, s.on AS on, s.at AS at, s.reason AS reason, s.by AS by,
  r.id AS reportId, r.text AS text, r.names AS names, r.amounts AS amounts, r.includesBelow AS includesBelow
ORDER BY undertakingId, number
