// A household and everyone who answers for it: a line for each coverer, from the cell through which the coverer is in charge
// to the top, or, where nobody is in charge, a line for each organisation nearest in charge of the neighbourhood.
MATCH (h:Household {code: $code})-[l:LOCATED_IN]->(home:Area)
WHERE h.since <= $day AND (h.until IS NULL OR h.until > $day)
  AND l.since <= $day AND (l.until IS NULL OR l.until > $day)
CALL (h, home) {
  MATCH (h)<-[c:COVERS]-(p:Person)
  WHERE c.since <= $day AND (c.until IS NULL OR c.until > $day)
  CALL (p, home) {
    OPTIONAL MATCH (p)-[m:MEMBER_OF]->(o:Organization)
    WHERE m.since <= $day AND (m.until IS NULL OR m.until > $day)
      AND o.since <= $day AND (o.until IS NULL OR o.until > $day)
    RETURN o AS own
    ORDER BY EXISTS {
        (o)-[charge:IN_CHARGE_OF]->(:Area)<-[:WITHIN*0..]-(home)
        WHERE charge.since <= $day AND (charge.until IS NULL OR charge.until > $day)
      } DESC, m.kind, m.since, o.id
    LIMIT 1
  }
  CALL (own, home) {
    WITH own
    WHERE own IS NOT NULL
    RETURN own AS first
  UNION ALL
    WITH home
    WHERE own IS NULL
    MATCH way = (home)-[:WITHIN*0..]->(:Area)<-[charge:IN_CHARGE_OF]-(o:Organization)
    WHERE all(w IN relationships(way) WHERE w.since <= $day AND (w.until IS NULL OR w.until > $day))
    RETURN o AS first
    ORDER BY length(way), o.kind = 'CELL' DESC, o.sortKey, o.code
    LIMIT 1
  }
  RETURN {role: c.role, since: c.since, person: {fullName: p.fullName}} AS assignment, first, c.role AS one,
    toString(c.since) AS two, p.id AS three
UNION ALL
  WITH h, home
  WHERE NOT EXISTS { (h)<-[c:COVERS]-(:Person) WHERE c.since <= $day AND (c.until IS NULL OR c.until > $day) }
  CALL (home) {
    MATCH way = (home)-[:WITHIN*0..]->(around:Area)
    WHERE all(w IN relationships(way) WHERE w.since <= $day AND (w.until IS NULL OR w.until > $day))
      AND EXISTS {
        (around)<-[charge:IN_CHARGE_OF]-(:Organization)
        WHERE charge.since <= $day AND (charge.until IS NULL OR charge.until > $day)
      }
    RETURN around
    ORDER BY length(way)
    LIMIT 1
  }
  MATCH (around)<-[charge:IN_CHARGE_OF]-(o:Organization)
  WHERE charge.since <= $day AND (charge.until IS NULL OR charge.until > $day)
  WITH collect(o) AS inCharge
  WITH inCharge, [o IN inCharge WHERE o.kind = 'CELL'] AS cells
  UNWIND CASE WHEN size(cells) > 0 THEN cells ELSE inCharge END AS first
  RETURN null AS assignment, first, first.sortKey AS one, first.code AS two, '' AS three
}
CALL (first) {
  MATCH path = (first)-[:PART_OF*0..]->(o:Organization)
  WHERE all(part IN relationships(path) WHERE part.since <= $day AND (part.until IS NULL OR part.until > $day))
    AND o.since <= $day AND (o.until IS NULL OR o.until > $day)
  WITH o, length(path) AS level
  ORDER BY level
  CALL (o) {
    MATCH (o)<-[held:HOLDS]-(head:Person)
    WHERE held.position IN ['SECRETARY', 'CHAIR', 'HEAD']
      AND held.since <= $day AND (held.until IS NULL OR held.until > $day)
      AND head.since <= $day AND (head.until IS NULL OR head.until > $day)
    WITH held, head
    ORDER BY head.sortKey, head.code
    RETURN collect({position: held.position, holder: {fullName: head.fullName}}) AS heads
  }
  RETURN collect({organization: {code: o.code, name: o.name}, heads: heads}) AS steps
}
RETURN h.code AS code, h.address AS address, assignment, steps
ORDER BY one, two, three
