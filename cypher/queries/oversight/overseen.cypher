// What some persons oversee on a day.
// @mode read
// @param personIds list<string>
// @param asOf date
// @returns personId string, organizationId string, areaId string, since date, until date, basis string
// @plan NodeUniqueIndexSeek Person(id)
UNWIND $personIds AS personId
MATCH (p:Person {id: personId})-[o:OVERSEES]->(t:Organization|Area)
WHERE o.since <= $asOf AND (o.until IS NULL OR o.until > $asOf)
  AND p.since <= $asOf AND (p.until IS NULL OR p.until > $asOf)
RETURN personId, CASE WHEN t:Organization THEN t.id END AS organizationId, CASE WHEN t:Area THEN t.id END AS areaId,
  o.since AS since, o.until AS until, o.basis AS basis
