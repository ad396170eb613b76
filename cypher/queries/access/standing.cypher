// The account of a name, with the grants that hold on a day; of those that follow an office, only while it is held.
// @mode read
// @param nameKey string
// @param asOf date
// @returns id string, name string, kind string, personId string, mustChange boolean, lockedUntil datetime, credentials integer, since date, until date, grants list<map>
// @plan NodeUniqueIndexSeek Account(nameKey)
MATCH (a:Account {nameKey: $nameKey})
OPTIONAL MATCH (a)-[:OF_PERSON]->(p:Person)
CALL (a, p) {
  MATCH (a)-[g:GRANTED]->(over)
  WHERE g.since <= $asOf AND (g.until IS NULL OR g.until > $asOf)
    AND (NOT g.followsOffice OR EXISTS {
      MATCH (p)-[h:HOLDS]->(over) WHERE h.since <= $asOf AND (h.until IS NULL OR h.until > $asOf)
    })
  RETURN collect({grantId: g.id, role: g.role, organizationId: CASE WHEN over:Realm THEN null ELSE over.id END,
    since: g.since, until: g.until, by: g.by, followsOffice: g.followsOffice}) AS grants
}
RETURN a.id AS id, a.name AS name, a.kind AS kind, p.id AS personId, a.mustChange AS mustChange,
  a.lockedUntil AS lockedUntil, a.credentials AS credentials, a.since AS since, a.until AS until, grants
