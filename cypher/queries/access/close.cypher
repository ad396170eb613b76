// Closes an account; sessions and tokens from before are told by the number.
// @mode write
// @param id string
// @param until date
// @returns id string
// @plan NodeUniqueIndexSeek Account(id)
MATCH (a:Account {id: $id})
SET a.until = $until, a.credentials = a.credentials + 1
RETURN a.id AS id
