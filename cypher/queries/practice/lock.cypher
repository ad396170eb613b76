// Locks a practice until the transaction ends; its revision tells that something has changed.
// @mode write
// @param id string
// @returns revision integer
// @plan NodeUniqueIndexSeek Practice(id)
MATCH (p:Practice {id: $id})
SET p.revision = coalesce(p.revision, 0) + 1
RETURN p.revision AS revision
