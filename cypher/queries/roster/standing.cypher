// The shifts of some persons on a duty line that have a moment in a window and are not withdrawn by a day.
// @mode read
// @param lineId string
// @param personIds list<string>
// @param from datetime
// @param to datetime
// @param since date
// @returns id string, lineId string, personId string, startsAt datetime, endsAt datetime, since date, until date
// @plan NodeUniqueIndexSeek DutyLine(id)
MATCH (l:DutyLine {id: $lineId})
UNWIND $personIds AS personId
MATCH (p:Person {id: personId})-[:ON_DUTY]->(s:DutyShift)-[:ON_LINE]->(l)
WHERE s.startsAt < $to AND s.endsAt > $from AND (s.until IS NULL OR (s.until > $since AND s.until > s.since))
RETURN s.id AS id, l.id AS lineId, p.id AS personId, s.startsAt AS startsAt, s.endsAt AS endsAt, s.since AS since,
  s.until AS until
ORDER BY startsAt, endsAt, id
