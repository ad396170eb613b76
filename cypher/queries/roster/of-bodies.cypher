// The shifts on all duty lines of some organisations that have a moment in a window, as the rosters stood on a day.
// @mode read
// @param organizationIds list<string>
// @param from datetime
// @param to datetime
// @param asOf date
// @returns organizationId string, id string, lineId string, personId string, startsAt datetime, endsAt datetime, since date, until date
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $organizationIds AS organizationId
MATCH (:Organization {id: organizationId})<-[:KEPT_BY]-(l:DutyLine)<-[:ON_LINE]-(s:DutyShift)<-[:ON_DUTY]-(p:Person)
WHERE l.since <= $asOf AND (l.until IS NULL OR l.until > $asOf) AND s.startsAt < $to AND s.endsAt > $from AND s.since <= $asOf AND (s.until IS NULL OR s.until > $asOf)
RETURN organizationId, s.id AS id, l.id AS lineId, p.id AS personId, s.startsAt AS startsAt, s.endsAt AS endsAt, s.since AS since,
  s.until AS until
