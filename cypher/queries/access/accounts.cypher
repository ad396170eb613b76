// Some accounts.
// @mode read
// @param ids list<string>
// @returns id string, name string, kind string, personId string, mustChange boolean, lockedUntil datetime, credentials integer, since date, until date
// @plan NodeUniqueIndexSeek Account(id)
UNWIND $ids AS wanted
MATCH (a:Account {id: wanted})
OPTIONAL MATCH (a)-[:OF_PERSON]->(p:Person)
RETURN a.id AS id, a.name AS name, a.kind AS kind, p.id AS personId, a.mustChange AS mustChange,
  a.lockedUntil AS lockedUntil, a.credentials AS credentials, a.since AS since, a.until AS until
