// Locks an incident until the transaction ends; its revision tells that something has changed.
// @mode write
// @param id string
// @returns revision integer
// @plan NodeUniqueIndexSeek Incident(id)
MATCH (i:Incident {id: $id})
SET i.revision = coalesce(i.revision, 0) + 1
RETURN i.revision AS revision
