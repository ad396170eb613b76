// The households of some areas on a day, counted by everything that matters to coverage.
// Each area says whether a cell is in charge of it; `touches` is read first, so that a later change is never missed.
// @mode read
// @param areas list<map>
// @param asOf date
// @param staleBefore date
// @returns areaId string, touches integer, groups list<map>
// @plan NodeUniqueIndexSeek Area(id)
UNWIND $areas AS area
MATCH (a:Area {id: area.id})
WITH area, a, coalesce(a.touches, 0) AS touches
CALL (a, area) {
  MATCH (a)<-[l:LOCATED_IN]-(h:Household)
  WHERE l.since <= $asOf AND (l.until IS NULL OR l.until > $asOf)
    AND h.since <= $asOf AND (h.until IS NULL OR h.until > $asOf)
  CALL (h) {
    OPTIONAL MATCH (h)<-[c:COVERS]-(p:Person)
    WHERE c.since <= $asOf AND (c.until IS NULL OR c.until > c.since)
    WITH c, p, c IS NOT NULL AND (c.until IS NULL OR c.until > $asOf) AS open
    WITH c, p, open,
      open AND p.since <= $asOf AND (p.until IS NULL OR p.until > $asOf) AND NOT EXISTS {
        (p)-[:HAS_ABSENCE]->(x:Absence)
        WHERE x.since <= $asOf AND (x.until IS NULL OR x.until > $asOf)
      } AS available
    RETURN count(c) AS ever,
      count(CASE WHEN open THEN 1 END) AS opened,
      count(CASE WHEN available THEN 1 END) AS availables,
      count(CASE WHEN open AND c.lastContactOn IS NOT NULL THEN 1 END) AS contacts,
      max(CASE WHEN open THEN coalesce(c.lastContactOn, c.begunOn, c.since) END) AS lastSeen,
      count(CASE WHEN open AND c.lastContactOn >= $staleBefore THEN 1 END) AS currents,
      count(CASE WHEN available AND COUNT {
        (p)-[o:COVERS]->(other:Household)
        WHERE o.since <= $asOf AND (o.until IS NULL OR o.until > $asOf)
          AND other.since <= $asOf AND (other.until IS NULL OR other.until > $asOf)
      } > p.capacity THEN 1 END) AS overloads
  }
  WITH h.exempt IS NOT NULL AS exempt, size(h.vulnerability) > 0 AS vulnerable,
    CASE
      WHEN availables > 0 THEN null
      WHEN NOT area.hasCell THEN 'NO_CELL'
      WHEN ever = 0 THEN 'NEVER_ASSIGNED'
      WHEN opened > 0 THEN 'COVERER_UNAVAILABLE'
      ELSE 'ENDED'
    END AS reason,
    opened > 0 AS assigned, contacts > 0 AS contacted, currents > 0 AS current,
    availables = 1 AND size(h.vulnerability) > 0 AS thin,
    availables > 0 AND lastSeen < $staleBefore AS stale,
    overloads > 0 AS overloaded,
    count(*) AS households
  RETURN collect({exempt: exempt, vulnerable: vulnerable, reason: reason, assigned: assigned, contacted: contacted,
    current: current, thin: thin, stale: stale, overloaded: overloaded, households: households}) AS groups
}
RETURN a.id AS areaId, touches, groups
