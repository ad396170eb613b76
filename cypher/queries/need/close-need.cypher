// Closes a need.
// @mode write
// @param id string
// @param until date
// @param outcome string
// @returns closed integer
// @plan NodeUniqueIndexSeek Need(id)
MATCH (n:Need {id: $id})
SET n.until = $until, n.openTo = $until, n.outcome = $outcome
RETURN count(*) AS closed
