// Keeps a new password; sessions and tokens of the old one are told by the number.
// @mode write
// @param id string
// @param passwordHash string
// @param mustChange boolean
// @returns id string
// @plan NodeUniqueIndexSeek Account(id)
MATCH (a:Account {id: $id})
SET a.passwordHash = $passwordHash, a.mustChange = $mustChange, a.failures = 0, a.lockedUntil = null,
  a.credentials = a.credentials + 1
RETURN a.id AS id
