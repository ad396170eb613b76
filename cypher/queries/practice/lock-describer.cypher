// Locks a body until the transaction ends, so that it describes one practice at a time.
// @mode write
// @param id string
// @returns revision integer
// @plan NodeUniqueIndexSeek Organization(id)
MATCH (o:Organization {id: $id})
SET o.revision = coalesce(o.revision, 0) + 1
RETURN o.revision AS revision
