// The shifts on some duty lines that have a moment in a window, as the rosters stood on a day, the earliest first.
// @mode read
// @param lineIds list<string>
// @param from datetime
// @param to datetime
// @param asOf date
// @returns id string, lineId string, personId string, startsAt datetime, endsAt datetime, since date, until date
// @plan NodeUniqueIndexSeek DutyLine(id)
UNWIND $lineIds AS lineId
MATCH (l:DutyLine {id: lineId})<-[:ON_LINE]-(s:DutyShift)<-[:ON_DUTY]-(p:Person)
WHERE s.startsAt < $to AND s.endsAt > $from AND s.since <= $asOf AND (s.until IS NULL OR s.until > $asOf)
RETURN s.id AS id, l.id AS lineId, p.id AS personId, s.startsAt AS startsAt, s.endsAt AS endsAt, s.since AS since,
  s.until AS until
ORDER BY startsAt, endsAt, id
