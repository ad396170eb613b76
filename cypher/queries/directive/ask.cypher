// Asks bodies by name to do tasks.
// @mode write
// @param asked list<map>
// @param on date
// @returns asked integer
// @plan NodeUniqueIndexSeek Task(id)
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $asked AS each
MATCH (t:Task {id: each.taskId})
MATCH (o:Organization {id: each.organizationId})
MERGE (t)-[of:ASKED_OF]->(o)
ON CREATE SET of.on = $on
RETURN count(*) AS asked
