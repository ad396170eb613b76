// Closes a team with all services on it, all areas in which it works, and its tie to the organisation that set it up.
// @mode write
// @param teamId string
// @param until date
// @returns closed integer
// @plan NodeUniqueIndexSeek Team(id)
MATCH (t:Team {id: $teamId})
SET t.until = $until
WITH t
MATCH (t)-[e:SERVES_ON|OPERATES_IN|SET_UP_BY]-()
WHERE e.until IS NULL OR e.until > $until
SET e.until = $until
RETURN count(*) AS closed
