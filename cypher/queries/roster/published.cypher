// The published duty lines that serve rows of areas on a day, by the first area of the row that each serves.
// @mode read
// @param requests list<map>
// @param asOf date
// @returns request integer, id string, kind string, name string, phone string, fromHour integer, toHour integer, publishedSince list<date>, publishedUntil list<date>, since date, until date, basis string, sortKey string, organizationId string
// @plan NodeUniqueIndexSeek Area(id)
UNWIND $requests AS request
CALL (request) {
  UNWIND range(0, size(request.areaIds) - 1) AS position
  MATCH (:Area {id: request.areaIds[position]})<-[e:SERVES]-(l:DutyLine)
  WHERE e.since <= $asOf AND (e.until IS NULL OR e.until > $asOf)
    AND size([day IN l.publishedSince WHERE day <= $asOf]) > size([day IN l.publishedUntil WHERE day <= $asOf])
  RETURN l, min(position) AS position
}
MATCH (l)-[:KEPT_BY]->(o:Organization)
RETURN request.index AS request, l.id AS id, l.kind AS kind, l.name AS name, l.phone AS phone, l.fromHour AS fromHour, l.toHour AS toHour,
  l.publishedSince AS publishedSince, l.publishedUntil AS publishedUntil, l.since AS since, l.until AS until,
  l.basis AS basis, l.sortKey AS sortKey, o.id AS organizationId
ORDER BY request, position, sortKey, id
