// Takes a piece of work for the day, unless it is done or another replica is at it; tells whether it was taken.
// @mode write
// @param name string
// @param holder string
// @param today date
// @param now datetime
// @param heldUntil datetime
// @returns taken boolean
// @plan NodeUniqueIndexSeek Chore(name)
MERGE (c:Chore {name: $name})
SET c.revision = coalesce(c.revision, 0) + 1
WITH c, coalesce(c.doneOn < $today, true) AND coalesce(c.heldUntil <= $now, true) AS free
FOREACH (yes IN CASE WHEN free THEN [1] ELSE [] END | SET c.heldBy = $holder, c.heldUntil = $heldUntil)
RETURN free AS taken
