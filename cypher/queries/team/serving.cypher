// Who serves on a team, as far as that is not over by a day.
// @mode read
// @param teamId string
// @param from date
// @returns teamId string, personId string, role string, since date, until date, basis string
// @plan NodeUniqueIndexSeek Team(id)
MATCH (t:Team {id: $teamId})<-[s:SERVES_ON]-(p:Person)
WHERE s.until IS NULL OR (s.until > $from AND s.until > s.since)
RETURN t.id AS teamId, p.id AS personId, s.role AS role, s.since AS since, s.until AS until, s.basis AS basis
ORDER BY since, personId
