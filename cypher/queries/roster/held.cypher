// All duty lines of rows of organisations on a day, in list order, each with the times of a window for which it is held.
// @mode read
// @param requests list<map>
// @param from datetime
// @param to datetime
// @param asOf date
// @returns request integer, id string, kind string, name string, phone string, fromHour integer, toHour integer, publishedSince list<date>, publishedUntil list<date>, since date, until date, basis string, sortKey string, organizationId string, held list<list>
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $requests AS request
CALL (request) {
  UNWIND range(0, size(request.organizationIds) - 1) AS position
  MATCH (o:Organization {id: request.organizationIds[position]})<-[:KEPT_BY]-(l:DutyLine)
  WHERE l.since <= $asOf AND (l.until IS NULL OR l.until > $asOf)
  RETURN position, o, l
}
RETURN request.index AS request, l.id AS id, l.kind AS kind, l.name AS name, l.phone AS phone, l.fromHour AS fromHour, l.toHour AS toHour,
  l.publishedSince AS publishedSince, l.publishedUntil AS publishedUntil, l.since AS since, l.until AS until,
  l.basis AS basis, l.sortKey AS sortKey, o.id AS organizationId,
  COLLECT {
    MATCH (l)<-[:ON_LINE]-(s:DutyShift)
    WHERE s.startsAt < $to AND s.endsAt > $from AND s.since <= $asOf AND (s.until IS NULL OR s.until > $asOf)
    RETURN [s.startsAt, s.endsAt]
  } AS held
ORDER BY request, position, sortKey, id
