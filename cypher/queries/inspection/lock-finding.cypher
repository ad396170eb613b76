// Locks a finding until the transaction ends, and tells how its follow-up stands.
// @mode write
// @param id string
// @returns id string, inspectionId string, number integer, kind string, severity string, text string, on date, sortKey string, steps list<list>
// @plan NodeUniqueIndexSeek Finding(id)
MATCH (f:Finding {id: $id})
SET f.revision = coalesce(f.revision, 0) + 1
WITH f
MATCH (f)<-[:FOUND]-(i:Inspection)
RETURN f.id AS id, i.id AS inspectionId, f.number AS number, f.kind AS kind, f.severity AS severity, f.text AS text, i.on AS on, f.sortKey AS sortKey,
  COLLECT { MATCH (f)-[:FOLLOWED_BY]->(u:FollowUp) RETURN [u.number, u.state, u.on, u.text] ORDER BY u.number } AS steps
