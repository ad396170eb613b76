// How it stands with some households on a day: the gap's reason and its beginning, or the weaknesses of the coverage.
// Each household says whether a cell is in charge of its neighbourhood; those that do not count have no row.
// @mode read
// @param households list<map>
// @param asOf date
// @param staleBefore date
// @returns householdId string, areaId string, reason string, since date, thin boolean, stale boolean, overloaded boolean
// @personal VULNERABILITY
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
  WITH c, p, open, absentSince,
    open AND absentSince IS NULL AND p.since <= $asOf AND (p.until IS NULL OR p.until > $asOf) AS available
  RETURN count(c) AS ever,
    count(CASE WHEN open THEN 1 END) AS opened,
    count(CASE WHEN available THEN 1 END) AS availables,
    max(c.until) AS lastEnd,
    max(CASE WHEN open THEN coalesce(absentSince, p.until) END) AS lastLost,
    max(CASE WHEN open THEN coalesce(c.begunOn, c.since) END) AS lastBegun,
    max(CASE WHEN open THEN coalesce(c.lastContactOn, c.begunOn, c.since) END) AS lastSeen,
    count(CASE WHEN available AND COUNT {
      (p)-[o:COVERS]->(other:Household)
      WHERE o.since <= $asOf AND (o.until IS NULL OR o.until > $asOf)
        AND other.since <= $asOf AND (other.until IS NULL OR other.until > $asOf)
    } > p.capacity THEN 1 END) AS overloads
}
WITH h, l, a, lastEnd, lastLost, lastBegun, lastSeen, availables, overloads,
  CASE
    WHEN availables > 0 THEN null
    WHEN NOT household.hasCell THEN 'NO_CELL'
    WHEN ever = 0 THEN 'NEVER_ASSIGNED'
    WHEN opened > 0 THEN 'COVERER_UNAVAILABLE'
    ELSE 'ENDED'
  END AS reason
RETURN h.id AS householdId, a.id AS areaId, reason,
  CASE
    WHEN reason IS NULL THEN null
    WHEN reason = 'ENDED' THEN lastEnd
    WHEN reason = 'COVERER_UNAVAILABLE' THEN CASE WHEN lastBegun > lastLost THEN lastBegun ELSE lastLost END
    ELSE CASE WHEN l.since > h.since THEN l.since ELSE h.since END
  END AS since,
  availables = 1 AND size(h.vulnerability) > 0 AS thin,
  availables > 0 AND lastSeen < $staleBefore AS stale,
  overloads > 0 AS overloaded
