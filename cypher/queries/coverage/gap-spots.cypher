// Where the gaps of some neighbourhoods stand in their lists on a day, in list order, and why nobody is in charge of each.
// Each area says whether a cell is in charge of it.
// @mode read
// @param areas list<map>
// @param asOf date
// @returns areaId string, householdId string, sortKey string, code string, vulnerable boolean, reason string
// @personal ADDRESS, VULNERABILITY
// @plan NodeUniqueIndexSeek Area(id)
UNWIND $areas AS area
MATCH (a:Area {id: area.id})<-[l:LOCATED_IN]-(h:Household)
WHERE NOT EXISTS {
  (h)<-[covers:COVERS]-(coverer:Person)
  WHERE covers.since <= $asOf AND (covers.until IS NULL OR covers.until > $asOf)
    AND coverer.since <= $asOf AND (coverer.until IS NULL OR coverer.until > $asOf)
    AND NOT EXISTS {
      (coverer)-[:HAS_ABSENCE]->(absence:Absence)
      WHERE absence.since <= $asOf AND (absence.until IS NULL OR absence.until > $asOf)
    }
}
// Most households are covered, so their own properties come last. As plain conditions they would be read first.
CALL (l, h) {
  WITH l, h
  WHERE l.since <= $asOf AND (l.until IS NULL OR l.until > $asOf)
    AND h.since <= $asOf AND (h.until IS NULL OR h.until > $asOf)
    AND h.exempt IS NULL
  RETURN true AS counts
}
CALL (h) {
  OPTIONAL MATCH (h)<-[c:COVERS]-(:Person)
  WHERE c.since <= $asOf AND (c.until IS NULL OR c.until > c.since)
  RETURN count(c) AS ever, count(CASE WHEN c.until IS NULL OR c.until > $asOf THEN c END) AS opened
}
RETURN a.id AS areaId, h.id AS householdId, h.sortKey AS sortKey, h.code AS code, size(h.vulnerability) > 0 AS vulnerable,
  CASE
    WHEN NOT area.hasCell THEN 'NO_CELL'
    WHEN ever = 0 THEN 'NEVER_ASSIGNED'
    WHEN opened > 0 THEN 'COVERER_UNAVAILABLE'
    ELSE 'ENDED'
  END AS reason
ORDER BY areaId, sortKey, code
