// The first gaps of an organisation's areas after a place in the list, neighbourhood by neighbourhood: no further
// neighbourhood is looked into than those that fill the page.
MATCH (o:Organization {code: $code})-[charge:IN_CHARGE_OF]->(top:Area)
WHERE o.since <= $day AND (o.until IS NULL OR o.until > $day)
  AND charge.since <= $day AND (charge.until IS NULL OR charge.until > $day)
MATCH path = (top)<-[:WITHIN*0..]-(a:Area)
WHERE all(w IN relationships(path) WHERE w.since <= $day AND (w.until IS NULL OR w.until > $day))
  AND EXISTS { (a)<-[:LOCATED_IN]-() }
WITH DISTINCT a, reduce(place = '', n IN nodes(path) | place + n.sortKey + ' ') AS place
WHERE $afterPlace IS NULL OR place >= $afterPlace
WITH a, place
ORDER BY place
CALL (a, place) {
  MATCH (a)<-[l:LOCATED_IN]-(h:Household)
  WHERE l.since <= $day AND (l.until IS NULL OR l.until > $day)
    AND h.since <= $day AND (h.until IS NULL OR h.until > $day)
    AND h.exempt IS NULL
    AND ($afterPlace IS NULL OR place > $afterPlace OR h.sortKey > $afterSortKey
      OR (h.sortKey = $afterSortKey AND h.code > $afterCode))
    AND NOT EXISTS {
      (h)<-[c:COVERS]-(p:Person)
      WHERE c.since <= $day AND (c.until IS NULL OR c.until > $day)
        AND p.since <= $day AND (p.until IS NULL OR p.until > $day)
        AND NOT EXISTS {
          (p)-[:HAS_ABSENCE]->(x:Absence)
          WHERE x.since <= $day AND (x.until IS NULL OR x.until > $day)
        }
    }
  RETURN h, l
  ORDER BY h.sortKey, h.code
  LIMIT $limit
}
WITH a, place, h, l
LIMIT $limit
CALL (h) {
  OPTIONAL MATCH (h)<-[c:COVERS]-(p:Person)
  WHERE c.since <= $day AND (c.until IS NULL OR c.until > c.since)
  OPTIONAL MATCH (p)-[:HAS_ABSENCE]->(x:Absence)
  WHERE x.since <= $day AND (x.until IS NULL OR x.until > $day)
  WITH c, p, c.until IS NULL OR c.until > $day AS open, min(x.since) AS absentSince
  RETURN count(c) AS ever, max(c.until) AS lastEnd,
    max(CASE WHEN open THEN coalesce(absentSince, p.until) END) AS lastLost,
    max(CASE WHEN open THEN coalesce(c.begunOn, c.since) END) AS lastBegun
}
WITH a, place, h, ever, lastEnd, lastLost, lastBegun,
  CASE WHEN l.since > h.since THEN l.since ELSE h.since END AS came,
  EXISTS {
    (a)-[:WITHIN*0..]->(:Area)<-[charge:IN_CHARGE_OF]-(cell:Organization {kind: 'CELL'})
    WHERE charge.since <= $day AND (charge.until IS NULL OR charge.until > $day)
      AND cell.since <= $day AND (cell.until IS NULL OR cell.until > $day)
  } AS hasCell
RETURN
  CASE
    WHEN NOT hasCell THEN 'NO_CELL'
    WHEN ever = 0 THEN 'NEVER_ASSIGNED'
    WHEN lastBegun IS NOT NULL THEN 'COVERER_UNAVAILABLE'
    ELSE 'ENDED'
  END AS reason,
  CASE
    WHEN NOT hasCell OR ever = 0 THEN came
    WHEN lastBegun IS NULL THEN lastEnd
    WHEN lastBegun > lastLost THEN lastBegun
    ELSE lastLost
  END AS since,
  h.code AS `household.code`, h.address AS `household.address`, a.name AS `area.name`,
  place, h.sortKey AS sortKey
ORDER BY place, sortKey, `household.code`
