// Who serves on some teams on a day, leaders first; with the history, also who did before.
// @mode read
// @param teamIds list<string>
// @param history boolean
// @param asOf date
// @returns teamId string, personId string, role string, since date, until date, basis string
// @plan NodeUniqueIndexSeek Team(id)
UNWIND $teamIds AS teamId
MATCH (:Team {id: teamId})<-[s:SERVES_ON]-(p:Person)
WHERE s.since <= $asOf AND ($history OR s.until IS NULL OR s.until > $asOf)
RETURN teamId, p.id AS personId, s.role AS role, s.since AS since, s.until AS until, s.basis AS basis
ORDER BY teamId, CASE s.role WHEN 'LEADER' THEN 0 WHEN 'DEPUTY' THEN 1 ELSE 2 END, p.sortKey, p.code, since
