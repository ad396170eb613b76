// The first duty lines of rows of organisations after a place in their lists, in list order.
// @mode read
// @param requests list<map>
// @param asOf date
// @param limit integer
// @returns request integer, id string, kind string, name string, phone string, fromHour integer, toHour integer, publishedSince list<date>, publishedUntil list<date>, since date, until date, basis string, sortKey string, organizationId string
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $requests AS request
CALL (request) {
  UNWIND range(0, size(request.organizationIds) - 1) AS position
  MATCH (o:Organization {id: request.organizationIds[position]})<-[:KEPT_BY]-(l:DutyLine)
  WHERE l.since <= $asOf AND (l.until IS NULL OR l.until > $asOf)
    AND (position > 0 OR request.afterSortKey IS NULL OR l.sortKey > request.afterSortKey
      OR (l.sortKey = request.afterSortKey AND l.id > request.afterId))
  RETURN position, o, l
  ORDER BY position, l.sortKey, l.id
  LIMIT $limit
}
RETURN request.index AS request, l.id AS id, l.kind AS kind, l.name AS name, l.phone AS phone, l.fromHour AS fromHour, l.toHour AS toHour,
  l.publishedSince AS publishedSince, l.publishedUntil AS publishedUntil, l.since AS since, l.until AS until,
  l.basis AS basis, l.sortKey AS sortKey, o.id AS organizationId
ORDER BY request, position, sortKey, id
