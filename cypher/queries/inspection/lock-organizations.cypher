// Locks some organisations, in one order, until the transaction ends, so that no two inspections of one are planned at once.
// @mode write
// @param ids list<string>
// @returns id string
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $ids AS wanted
MATCH (n:Organization {id: wanted})
WITH DISTINCT n
ORDER BY n.id
SET n.revision = coalesce(n.revision, 0) + 1
RETURN n.id AS id
