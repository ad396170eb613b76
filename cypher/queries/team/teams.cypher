// Some teams, whatever the day.
// @mode read
// @param ids list<string>
// @returns id string, code string, kind string, name string, since date, until date, basis string, sortKey string, organizationId string
// @plan NodeUniqueIndexSeek Team(id)
UNWIND $ids AS wanted
MATCH (t:Team {id: wanted})-[:SET_UP_BY]->(o:Organization)
RETURN t.id AS id, t.code AS code, t.kind AS kind, t.name AS name, t.since AS since, t.until AS until,
  t.basis AS basis, t.sortKey AS sortKey, o.id AS organizationId
