// Locks the tasks of some undertakings, in one order, until the transaction ends; their revision tells that something has changed.
// @mode write
// @param ids list<string>
// @returns taskId string
// @plan NodeUniqueIndexSeek Undertaking(id)
UNWIND $ids AS wanted
MATCH (:Undertaking {id: wanted})-[:OF]->(t:Task)
WITH DISTINCT t
ORDER BY t.id
SET t.revision = coalesce(t.revision, 0) + 1
RETURN t.id AS taskId
