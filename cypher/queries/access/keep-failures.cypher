// Keeps how often a password was wrong, and until when the account is locked for it.
// @mode write
// @param id string
// @param failures integer
// @param lockedUntil datetime
// @returns id string
// @plan NodeUniqueIndexSeek Account(id)
MATCH (a:Account {id: $id})
SET a.failures = $failures, a.lockedUntil = $lockedUntil
RETURN a.id AS id
