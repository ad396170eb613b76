// The first gaps of some stretches of neighbourhoods after a place in their lists, in list order.
// Each area says whether a cell is in charge of it. Only so many candidates are asked why nobody covers them as
// the page can need: as many as it has rows, or all of them where a request wants certain reasons only.
// @mode read
// @param requests list<map>
// @param asOf date
// @param candidates integer
// @param limit integer
// @returns request integer, reason string, gapSince date, id string, code string, address string, headName string, people integer, vulnerability list<string>, exempt string, since date, until date, areaId string, sortKey string
// @personal NAME, ADDRESS, VULNERABILITY
// @plan NodeUniqueIndexSeek Area(id)
UNWIND $requests AS request
CALL (request) {
  UNWIND range(0, size(request.areas) - 1) AS position
  WITH position, request.areas[position] AS area
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
  CALL (request, position, l, h) {
    WITH request, position, l, h
    WHERE l.since <= $asOf AND (l.until IS NULL OR l.until > $asOf)
      AND h.since <= $asOf AND (h.until IS NULL OR h.until > $asOf)
      AND h.exempt IS NULL
      AND (request.vulnerable IS NULL OR request.vulnerable = (size(h.vulnerability) > 0))
      AND (position > 0 OR request.afterSortKey IS NULL OR h.sortKey > request.afterSortKey
        OR (h.sortKey = request.afterSortKey AND h.code > request.afterCode))
    RETURN true AS counts
  }
  WITH position, area, a, l, h
  ORDER BY position, h.sortKey, h.code
  LIMIT $candidates
  CALL (h) {
    OPTIONAL MATCH (h)<-[c:COVERS]-(p:Person)
    WHERE c.since <= $asOf AND (c.until IS NULL OR c.until > c.since)
    OPTIONAL MATCH (p)-[:HAS_ABSENCE]->(x:Absence)
    WHERE x.since <= $asOf AND (x.until IS NULL OR x.until > $asOf)
    WITH c, p, c IS NOT NULL AND (c.until IS NULL OR c.until > $asOf) AS open, min(x.since) AS absentSince
    RETURN count(c) AS ever,
      count(CASE WHEN open THEN 1 END) AS opened,
      max(c.until) AS lastEnd,
      max(CASE WHEN open THEN coalesce(absentSince, p.until) END) AS lastLost,
      max(CASE WHEN open THEN coalesce(c.begunOn, c.since) END) AS lastBegun
  }
  WITH position, a, h, l, lastEnd, lastLost, lastBegun,
    CASE
      WHEN NOT area.hasCell THEN 'NO_CELL'
      WHEN ever = 0 THEN 'NEVER_ASSIGNED'
      WHEN opened > 0 THEN 'COVERER_UNAVAILABLE'
      ELSE 'ENDED'
    END AS reason
  WHERE request.reasons IS NULL OR reason IN request.reasons
  RETURN position, a, h, reason,
    CASE reason
      WHEN 'ENDED' THEN lastEnd
      WHEN 'COVERER_UNAVAILABLE' THEN CASE WHEN lastBegun > lastLost THEN lastBegun ELSE lastLost END
      ELSE CASE WHEN l.since > h.since THEN l.since ELSE h.since END
    END AS gapSince
  ORDER BY position, h.sortKey, h.code
  LIMIT $limit
}
RETURN request.index AS request, reason, gapSince, h.id AS id, h.code AS code, h.address AS address,
  h.headName AS headName, h.people AS people, h.vulnerability AS vulnerability, h.exempt AS exempt, h.since AS since,
  h.until AS until, a.id AS areaId, h.sortKey AS sortKey
ORDER BY request, position, sortKey, code
