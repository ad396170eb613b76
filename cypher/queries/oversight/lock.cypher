// What a person oversees after a day of some bodies and areas; locks the person until the transaction ends.
// @mode write
// @param personId string
// @param organizationIds list<string>
// @param areaIds list<string>
// @param on date
// @returns personId string, organizationId string, areaId string, since date, until date, basis string
// @plan NodeUniqueIndexSeek Person(id)
MATCH (p:Person {id: $personId})
SET p.revision = coalesce(p.revision, 0) + 1
WITH p
MATCH (p)-[o:OVERSEES]->(t:Organization|Area)
WHERE (o.until IS NULL OR (o.until > $on AND o.until > o.since))
  AND (t.id IN $organizationIds OR t.id IN $areaIds)
RETURN p.id AS personId, CASE WHEN t:Organization THEN t.id END AS organizationId,
  CASE WHEN t:Area THEN t.id END AS areaId, o.since AS since, o.until AS until, o.basis AS basis
ORDER BY since
