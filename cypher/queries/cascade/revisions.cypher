// How often some tasks have been fanned out or moved on.
// @mode read
// @param taskIds list<string>
// @returns taskId string, revision integer
// @plan NodeUniqueIndexSeek Task(id)
UNWIND $taskIds AS taskId
MATCH (t:Task {id: taskId})
RETURN taskId, coalesce(t.revision, 0) AS revision
