// What the rules need to know of a person: since when and until when, and where the person belongs on a day; locks it.
// @mode write
// @param personId string
// @param on date
// @returns since date, until date, organizationIds list<string>, everBelonged boolean
// @plan NodeUniqueIndexSeek Person(id)
MATCH (p:Person {id: $personId})
SET p.revision = coalesce(p.revision, 0) + 1
WITH p
CALL (p) {
  MATCH (p)-[m:MEMBER_OF]->(o:Organization)
  WHERE m.since <= $on AND (m.until IS NULL OR m.until > $on)
  RETURN collect(DISTINCT o.id) AS organizationIds
}
RETURN p.since AS since, p.until AS until, organizationIds, EXISTS { (p)-[:MEMBER_OF]->() } AS everBelonged
