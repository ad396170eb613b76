// A cell, its members by name, and the households that each covers, by address.
MATCH (o:Organization {code: $code})
WHERE o.since <= $day AND (o.until IS NULL OR o.until > $day)
MATCH (o)<-[m:MEMBER_OF]-(p:Person)
WHERE m.since <= $day AND (m.until IS NULL OR m.until > $day)
  AND p.since <= $day AND (p.until IS NULL OR p.until > $day)
WITH DISTINCT o, p
ORDER BY p.sortKey, p.code
LIMIT $limit
CALL (p) {
  OPTIONAL MATCH (p)-[:HAS_ABSENCE]->(x:Absence)
  WHERE x.since <= $day AND (x.until IS NULL OR x.until > $day)
  RETURN coalesce(x.kind, 'AVAILABLE') AS availability
  LIMIT 1
}
CALL (p) {
  MATCH (p)-[c:COVERS]->(h:Household)
  WHERE c.since <= $day AND (c.until IS NULL OR c.until > $day)
    AND h.since <= $day AND (h.until IS NULL OR h.until > $day)
  WITH DISTINCT h
  ORDER BY h.sortKey, h.code
  LIMIT $limit
  RETURN collect({code: h.code, address: h.address}) AS households
}
RETURN o.code AS cellCode, o.name AS cellName, p.code AS code, p.fullName AS fullName, availability,
  households AS `households.nodes`
ORDER BY p.sortKey, p.code
