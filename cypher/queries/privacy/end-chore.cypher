// Lets go of a piece of work, and notes the day if it was done.
// @mode write
// @param name string
// @param holder string
// @param doneOn date
// @returns ended boolean
// @plan NodeUniqueIndexSeek Chore(name)
MATCH (c:Chore {name: $name})
WHERE c.heldBy = $holder
SET c.doneOn = coalesce($doneOn, c.doneOn)
REMOVE c.heldBy, c.heldUntil
RETURN true AS ended
