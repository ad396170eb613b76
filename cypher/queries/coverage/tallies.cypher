// The households of some areas on a day, counted by everything that matters to coverage.
// Each area says whether a cell is in charge of it; `touches` is read first, so that a later change is never missed. Who
// covers households there is looked at once, not once for each household.
// @mode read
// @param areas list<map>
// @param asOf date
// @param staleBefore date
// @returns areaId string, touches integer, groups list<map>
// @plan NodeUniqueIndexSeek Area(id)
UNWIND $areas AS area
MATCH (a:Area {id: area.id})
WITH area, a, coalesce(a.touches, 0) AS touches
CALL (a) {
  MATCH (a)<-[:LOCATED_IN]-()<-[c:COVERS]-(p)
  WITH DISTINCT p
  WITH p, p.since > $asOf OR p.until <= $asOf OR EXISTS {
      (p)-[:HAS_ABSENCE]->(x:Absence)
      WHERE x.since <= $asOf AND (x.until IS NULL OR x.until > $asOf)
    } AS away
  WITH collect(CASE WHEN away THEN p END) AS aways,
    collect(CASE WHEN NOT coalesce(away, false) AND COUNT { (p)-[:COVERS]->() } > p.capacity THEN p END) AS perhaps
  CALL (perhaps) {
    UNWIND perhaps AS p
    MATCH (p)-[o:COVERS]->(other:Household)
    WHERE o.since <= $asOf AND (o.until IS NULL OR o.until > $asOf)
      AND other.since <= $asOf AND (other.until IS NULL OR other.until > $asOf)
    WITH p, count(*) AS load
    WHERE load > p.capacity
    RETURN collect(p) AS overloads
  }
  RETURN aways, overloads
}
CALL (a, area, aways, overloads) {
  MATCH (a)<-[l:LOCATED_IN]-(h:Household)
  WHERE l.since <= $asOf AND (l.until IS NULL OR l.until > $asOf)
    AND h.since <= $asOf AND (h.until IS NULL OR h.until > $asOf)
  OPTIONAL MATCH (h)<-[c:COVERS]-(p)
  WHERE c.since <= $asOf AND (c.until IS NULL OR c.until > c.since)
  WITH h, c, p, c.until IS NULL OR c.until > $asOf AS open, c.lastContactOn AS contact
  WITH h,
    count(c) AS ever,
    count(CASE WHEN open THEN c END) AS opened,
    count(CASE WHEN open AND NOT p IN aways THEN c END) AS availables,
    count(CASE WHEN open THEN contact END) AS contacts,
    max(CASE WHEN open THEN coalesce(contact, c.begunOn, c.since) END) AS lastSeen,
    max(CASE WHEN open THEN contact END) AS lastContact,
    count(CASE WHEN open AND p IN overloads THEN c END) AS overs
  WITH h.exempt IS NOT NULL AS exempt, size(h.vulnerability) > 0 AS vulnerable,
    CASE
      WHEN availables > 0 THEN null
      WHEN NOT area.hasCell THEN 'NO_CELL'
      WHEN ever = 0 THEN 'NEVER_ASSIGNED'
      WHEN opened > 0 THEN 'COVERER_UNAVAILABLE'
      ELSE 'ENDED'
    END AS reason,
    opened > 0 AS assigned, contacts > 0 AS contacted, coalesce(lastContact >= $staleBefore, false) AS current,
    availables = 1 AND size(h.vulnerability) > 0 AS thin,
    availables > 0 AND lastSeen < $staleBefore AS stale,
    overs > 0 AS overloaded,
    count(*) AS households
  RETURN collect({exempt: exempt, vulnerable: vulnerable, reason: reason, assigned: assigned, contacted: contacted,
    current: current, thin: thin, stale: stale, overloaded: overloaded, households: households}) AS groups
}
RETURN a.id AS areaId, touches, groups
