// The bodies that are asked by name to do some tasks, by name.
// @mode read
// @param taskIds list<string>
// @returns taskId string, organizationId string
// @plan NodeUniqueIndexSeek Task(id)
UNWIND $taskIds AS taskId
MATCH (:Task {id: taskId})-[:ASKED_OF]->(o:Organization)
WITH taskId, o
ORDER BY taskId, o.sortKey, o.id
RETURN taskId, o.id AS organizationId
