// The first accounts after a name, by name.
// @mode read
// @param afterNameKey string
// @param limit integer
// @returns id string, name string, kind string, personId string, mustChange boolean, lockedUntil datetime, credentials integer, since date, until date
MATCH (a:Account)
WHERE a.nameKey > $afterNameKey
WITH a
ORDER BY a.nameKey
LIMIT $limit
OPTIONAL MATCH (a)-[:OF_PERSON]->(p:Person)
RETURN a.id AS id, a.name AS name, a.kind AS kind, p.id AS personId, a.mustChange AS mustChange,
  a.lockedUntil AS lockedUntil, a.credentials AS credentials, a.since AS since, a.until AS until
ORDER BY a.nameKey
