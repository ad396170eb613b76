// The first teams of rows of organisations after a place in their lists, in list order.
// @mode read
// @param requests list<map>
// @param asOf date
// @param limit integer
// @returns request integer, id string, code string, kind string, name string, since date, until date, basis string, sortKey string, organizationId string
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $requests AS request
CALL (request) {
  UNWIND range(0, size(request.organizationIds) - 1) AS position
  MATCH (o:Organization {id: request.organizationIds[position]})<-[:SET_UP_BY]-(t:Team)
  WHERE t.since <= $asOf AND (t.until IS NULL OR t.until > $asOf)
    AND t.kind IN request.kinds
    AND (position > 0 OR request.afterSortKey IS NULL OR t.sortKey > request.afterSortKey
      OR (t.sortKey = request.afterSortKey AND t.code > request.afterCode))
  RETURN position, o, t
  ORDER BY position, t.sortKey, t.code
  LIMIT $limit
}
RETURN request.index AS request, t.id AS id, t.code AS code, t.kind AS kind, t.name AS name, t.since AS since, t.until AS until,
  t.basis AS basis, t.sortKey AS sortKey, o.id AS organizationId
ORDER BY request, position, sortKey, code
