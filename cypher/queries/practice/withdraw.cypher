// Withdraws a practice; whoever practises it still does no longer.
// @mode write
// @param id string
// @param until date
// @param reason string
// @returns ended integer
// @plan NodeUniqueIndexSeek Practice(id)
MATCH (p:Practice {id: $id})
SET p.until = $until, p.reason = $reason
WITH p
OPTIONAL MATCH (p)<-[t:TOOK_UP]-(:Organization)
WHERE t.until IS NULL
SET t.until = $until
RETURN count(t) AS ended
