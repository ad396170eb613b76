// Everything that anybody oversees on a day, by the names of those who do. As few as the tree has bodies and areas.
// @mode read
// @param asOf date
// @returns personId string, organizationId string, areaId string, since date, until date, basis string
// @plan DirectedRelationshipIndexSeekByRange OVERSEES(since)
MATCH (p:Person)-[o:OVERSEES]->(t:Organization|Area)
USING INDEX o:OVERSEES(since)
WHERE o.since <= $asOf AND (o.until IS NULL OR o.until > $asOf)
  AND p.since <= $asOf AND (p.until IS NULL OR p.until > $asOf)
RETURN p.id AS personId, CASE WHEN t:Organization THEN t.id END AS organizationId,
  CASE WHEN t:Area THEN t.id END AS areaId, o.since AS since, o.until AS until, o.basis AS basis
ORDER BY p.sortKey, p.code, since
