// The clauses that some things rest on, each named by a task or by an undertaking of it.
// @mode read
// @param ids list<string>
// @returns id string, taskId string, undertakingId string
// @plan NodeUniqueIndexSeek Task(id)
UNWIND $ids AS id
OPTIONAL MATCH (u:Undertaking {id: id})-[:OF]->(of:Task)
OPTIONAL MATCH (named:Task {id: id})
WITH id, u, coalesce(named, of) AS t
WHERE t IS NOT NULL
RETURN id, t.id AS taskId, u.id AS undertakingId
