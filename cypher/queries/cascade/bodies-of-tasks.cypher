// The bodies that have an undertaking of some tasks.
// @mode read
// @param taskIds list<string>
// @returns taskId string, organizationIds list<string>
// @plan NodeUniqueIndexSeek Task(id)
UNWIND $taskIds AS taskId
MATCH (t:Task {id: taskId})
RETURN taskId, COLLECT { MATCH (t)<-[:OF]-(:Undertaking)-[:BY]->(o:Organization) RETURN o.id } AS organizationIds
