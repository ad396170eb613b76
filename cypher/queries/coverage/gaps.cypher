// Those of some households that are gaps on a day: why nobody is in charge of each, and since when.
// Each household says whether a cell is in charge of its neighbourhood.
// @mode read
// @param households list<map>
// @param asOf date
// @returns reason string, gapSince date, id string, code string, address string, headName string, people integer, vulnerability list<string>, exempt string, since date, until date, areaId string, sortKey string
// @personal NAME, ADDRESS, VULNERABILITY
// @plan NodeUniqueIndexSeek Household(id)
UNWIND $households AS household
MATCH (h:Household {id: household.id})-[l:LOCATED_IN]->(a:Area)
WHERE l.since <= $asOf AND (l.until IS NULL OR l.until > $asOf)
  AND h.since <= $asOf AND (h.until IS NULL OR h.until > $asOf)
  AND h.exempt IS NULL
CALL (h) {
  OPTIONAL MATCH (h)<-[c:COVERS]-(p:Person)
  WHERE c.since <= $asOf AND (c.until IS NULL OR c.until > c.since)
  OPTIONAL MATCH (p)-[:HAS_ABSENCE]->(x:Absence)
  WHERE x.since <= $asOf AND (x.until IS NULL OR x.until > $asOf)
  WITH c, p, c IS NOT NULL AND (c.until IS NULL OR c.until > $asOf) AS open, min(x.since) AS absentSince
  RETURN count(c) AS ever,
    count(CASE WHEN open THEN 1 END) AS opened,
    count(CASE WHEN open AND absentSince IS NULL AND p.since <= $asOf AND (p.until IS NULL OR p.until > $asOf)
      THEN 1 END) AS availables,
    max(c.until) AS lastEnd,
    max(CASE WHEN open THEN coalesce(absentSince, p.until) END) AS lastLost,
    max(CASE WHEN open THEN coalesce(c.begunOn, c.since) END) AS lastBegun
}
WITH h, l, a, lastEnd, lastLost, lastBegun,
  CASE
    WHEN availables > 0 THEN null
    WHEN NOT household.hasCell THEN 'NO_CELL'
    WHEN ever = 0 THEN 'NEVER_ASSIGNED'
    WHEN opened > 0 THEN 'COVERER_UNAVAILABLE'
    ELSE 'ENDED'
  END AS reason
WHERE reason IS NOT NULL
RETURN reason,
  CASE reason
    WHEN 'ENDED' THEN lastEnd
    WHEN 'COVERER_UNAVAILABLE' THEN CASE WHEN lastBegun > lastLost THEN lastBegun ELSE lastLost END
    ELSE CASE WHEN l.since > h.since THEN l.since ELSE h.since END
  END AS gapSince, h.id AS id, h.code AS code, h.address AS address, h.headName AS headName, h.people AS people,
  h.vulnerability AS vulnerability, h.exempt AS exempt, h.since AS since, h.until AS until, a.id AS areaId,
  h.sortKey AS sortKey
