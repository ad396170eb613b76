// What some inspections found, with the follow-up.
// @mode read
// @param ids list<string>
// @returns id string, inspectionId string, number integer, kind string, severity string, text string, on date, sortKey string, steps list<list>
// @plan NodeUniqueIndexSeek Inspection(id)
UNWIND $ids AS wanted
MATCH (i:Inspection {id: wanted})-[:FOUND]->(f:Finding)
RETURN f.id AS id, i.id AS inspectionId, f.number AS number, f.kind AS kind, f.severity AS severity, f.text AS text, i.on AS on, f.sortKey AS sortKey,
  COLLECT { MATCH (f)-[:FOLLOWED_BY]->(u:FollowUp) RETURN [u.number, u.state, u.on, u.text] ORDER BY u.number } AS steps
ORDER BY inspectionId, number
