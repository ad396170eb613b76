// Locks a team until the transaction ends, and tells what is known of it.
// @mode write
// @param teamId string
// @returns id string, code string, kind string, name string, since date, until date, basis string, sortKey string, organizationId string
// @plan NodeUniqueIndexSeek Team(id)
MATCH (t:Team {id: $teamId})
SET t.revision = coalesce(t.revision, 0) + 1
WITH t
MATCH (t)-[:SET_UP_BY]->(o:Organization)
RETURN t.id AS id, t.code AS code, t.kind AS kind, t.name AS name, t.since AS since, t.until AS until,
  t.basis AS basis, t.sortKey AS sortKey, o.id AS organizationId
