// The shifts of some persons that have a moment in a window, as the rosters stood on a day, the earliest first.
// @mode read
// @param personIds list<string>
// @param from datetime
// @param to datetime
// @param asOf date
// @returns id string, lineId string, personId string, startsAt datetime, endsAt datetime, since date, until date
// @plan NodeUniqueIndexSeek Person(id)
UNWIND $personIds AS personId
MATCH (p:Person {id: personId})-[:ON_DUTY]->(s:DutyShift)-[:ON_LINE]->(l:DutyLine)
WHERE s.startsAt < $to AND s.endsAt > $from AND s.since <= $asOf AND (s.until IS NULL OR s.until > $asOf)
RETURN s.id AS id, l.id AS lineId, p.id AS personId, s.startsAt AS startsAt, s.endsAt AS endsAt, s.since AS since,
  s.until AS until
ORDER BY startsAt, endsAt, id
