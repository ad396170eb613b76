// The stretches of text on which some tasks rest; each text once.
// @mode read
// @param taskIds list<string>
// @returns text string, stretches list<map>
// @plan NodeUniqueIndexSeek Task(id)
UNWIND $taskIds AS taskId
MATCH (t:Task {id: taskId})-[:SET_BY]->(:Directive)-[:READ_FROM]->(draft:Draft)
WHERE t.start IS NOT NULL
WITH draft, collect({taskId: taskId, start: t.start, end: t.end}) AS stretches
RETURN draft.text AS text, stretches
