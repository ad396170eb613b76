// The first households of some stretches of neighbourhoods after a place in their lists, in list order.
// @mode read
// @param requests list<map>
// @param asOf date
// @param limit integer
// @returns request integer, id string, code string, address string, headName string, people integer, vulnerability list<string>, exempt string, since date, until date, areaId string, sortKey string
// @personal NAME, ADDRESS, VULNERABILITY
// @plan NodeUniqueIndexSeek Area(id)
UNWIND $requests AS request
CALL (request) {
  UNWIND range(0, size(request.areaIds) - 1) AS position
  MATCH (a:Area {id: request.areaIds[position]})<-[l:LOCATED_IN]-(h:Household)
  WHERE l.since <= $asOf AND (l.until IS NULL OR l.until > $asOf)
    AND h.since <= $asOf AND (h.until IS NULL OR h.until > $asOf)
    AND (request.includeExempt OR h.exempt IS NULL)
    AND (position > 0 OR request.afterSortKey IS NULL OR h.sortKey > request.afterSortKey
      OR (h.sortKey = request.afterSortKey AND h.code > request.afterCode))
  RETURN position, a, h
  ORDER BY position, h.sortKey, h.code
  LIMIT $limit
}
RETURN request.index AS request, h.id AS id, h.code AS code, h.address AS address, h.headName AS headName,
  h.people AS people, h.vulnerability AS vulnerability, h.exempt AS exempt, h.since AS since, h.until AS until,
  a.id AS areaId, h.sortKey AS sortKey
ORDER BY request, position, sortKey, code
