// On which teams some persons serve on a day; with the history, also on which they did before.
// @mode read
// @param personIds list<string>
// @param history boolean
// @param asOf date
// @returns teamId string, personId string, role string, since date, until date, basis string
// @plan NodeUniqueIndexSeek Person(id)
UNWIND $personIds AS personId
MATCH (:Person {id: personId})-[s:SERVES_ON]->(t:Team)
WHERE s.since <= $asOf AND ($history OR s.until IS NULL OR s.until > $asOf)
RETURN t.id AS teamId, personId, s.role AS role, s.since AS since, s.until AS until, s.basis AS basis
ORDER BY personId, since, t.sortKey, t.code
