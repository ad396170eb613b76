// The figures of an organisation and of the committees right below it: households in the target set, and those covered.
MATCH (root:Organization {code: $code})
WHERE root.since <= $day AND (root.until IS NULL OR root.until > $day)
OPTIONAL MATCH (root)<-[part:PART_OF]-(child:Organization {kind: 'COMMITTEE'})
WHERE part.since <= $day AND (part.until IS NULL OR part.until > $day)
  AND child.since <= $day AND (child.until IS NULL OR child.until > $day)
WITH root, child
ORDER BY child.sortKey, child.code
WITH root, collect(child) AS children
WITH [root] + children AS organizations
UNWIND range(0, size(organizations) - 1) AS number
WITH number, organizations[number] AS o
CALL (o) {
  MATCH (o)-[charge:IN_CHARGE_OF]->(a:Area)
  WHERE charge.since <= $day AND (charge.until IS NULL OR charge.until > $day)
  RETURN collect(a) AS own
}
CALL (o, own) {
  MATCH path = (o)<-[:PART_OF*1..]-(below:Organization)-[charge:IN_CHARGE_OF]->(a:Area)
  WHERE size(own) = 0
    AND all(part IN relationships(path)[..-1] WHERE part.since <= $day AND (part.until IS NULL OR part.until > $day))
    AND below.since <= $day AND (below.until IS NULL OR below.until > $day)
    AND charge.since <= $day AND (charge.until IS NULL OR charge.until > $day)
  RETURN collect(DISTINCT a) AS ofOthers
}
WITH number, o, own + ofOthers AS outermost
CALL (outermost) {
  UNWIND outermost AS top
  MATCH path = (top)<-[:WITHIN*0..]-(a:Area)
  WHERE all(w IN relationships(path) WHERE w.since <= $day AND (w.until IS NULL OR w.until > $day))
  RETURN collect(DISTINCT a) AS areas
}
CALL (areas) {
  UNWIND areas AS a
  MATCH (a)<-[l:LOCATED_IN]-(h:Household)
  WHERE l.since <= $day AND (l.until IS NULL OR l.until > $day)
    AND h.since <= $day AND (h.until IS NULL OR h.until > $day)
    AND h.exempt IS NULL
  RETURN count(*) AS households, count(CASE WHEN EXISTS {
      (h)<-[c:COVERS]-(p:Person)
      WHERE c.since <= $day AND (c.until IS NULL OR c.until > $day)
        AND p.since <= $day AND (p.until IS NULL OR p.until > $day)
        AND NOT EXISTS {
          (p)-[:HAS_ABSENCE]->(x:Absence)
          WHERE x.since <= $day AND (x.until IS NULL OR x.until > $day)
        }
    } THEN 1 END) AS covered
}
RETURN o.code AS code, households AS `coverage.households`, covered AS `coverage.covered`,
  households - covered AS `coverage.gaps`,
  CASE households WHEN 0 THEN null ELSE toFloat(covered) / households END AS `coverage.rate`
ORDER BY number
