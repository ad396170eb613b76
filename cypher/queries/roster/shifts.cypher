// Some shifts, whatever the day.
// @mode read
// @param ids list<string>
// @returns id string, lineId string, personId string, startsAt datetime, endsAt datetime, since date, until date
// @plan NodeUniqueIndexSeek DutyShift(id)
UNWIND $ids AS wanted
MATCH (s:DutyShift {id: wanted})
MATCH (p:Person)-[:ON_DUTY]->(s)-[:ON_LINE]->(l:DutyLine)
RETURN s.id AS id, l.id AS lineId, p.id AS personId, s.startsAt AS startsAt, s.endsAt AS endsAt, s.since AS since,
  s.until AS until
