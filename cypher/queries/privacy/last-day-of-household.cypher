// The first day on which a household lived nowhere any more, reckoned from what had begun by a day.
// @mode read
// @param id string
// @param today date
// @returns until date
// @plan NodeUniqueIndexSeek Household(id)
MATCH (h:Household {id: $id})-[l:LOCATED_IN]->(:Area)
WHERE l.since <= $today AND (l.until IS NULL OR l.until > l.since)
RETURN CASE WHEN l.until IS NULL OR h.until < l.until THEN h.until ELSE l.until END AS until
ORDER BY until DESC
LIMIT 1
