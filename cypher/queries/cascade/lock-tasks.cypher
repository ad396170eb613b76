// Locks some tasks, in one order, until the transaction ends; their revision tells that something has changed.
// @mode write
// @param taskIds list<string>
// @returns taskId string
// @plan NodeUniqueIndexSeek Task(id)
UNWIND $taskIds AS wanted
MATCH (t:Task {id: wanted})
WITH DISTINCT t
ORDER BY t.id
SET t.revision = coalesce(t.revision, 0) + 1
RETURN t.id AS taskId
