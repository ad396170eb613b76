// Some duty lines, whatever the day.
// @mode read
// @param ids list<string>
// @returns id string, kind string, name string, phone string, fromHour integer, toHour integer, publishedSince list<date>, publishedUntil list<date>, since date, until date, basis string, sortKey string, organizationId string
// @plan NodeUniqueIndexSeek DutyLine(id)
UNWIND $ids AS wanted
MATCH (l:DutyLine {id: wanted})-[:KEPT_BY]->(o:Organization)
RETURN l.id AS id, l.kind AS kind, l.name AS name, l.phone AS phone, l.fromHour AS fromHour, l.toHour AS toHour,
  l.publishedSince AS publishedSince, l.publishedUntil AS publishedUntil, l.since AS since, l.until AS until,
  l.basis AS basis, l.sortKey AS sortKey, o.id AS organizationId
