// The first day on which a person belonged nowhere any more, reckoned from what had begun by a day.
// @mode read
// @param id string
// @param today date
// @returns until date
// @plan NodeUniqueIndexSeek Person(id)
MATCH (:Person {id: $id})-[m:MEMBER_OF]->(:Organization)
WHERE m.since <= $today AND (m.until IS NULL OR m.until > m.since)
RETURN m.until AS until
ORDER BY until DESC
LIMIT 1
