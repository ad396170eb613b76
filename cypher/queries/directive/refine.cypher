// Sets which tasks of higher documents some tasks carry out; those that are not named any more are taken out.
// @mode write
// @param refined list<map>
// @param on date
// @returns tasks integer
// @plan NodeUniqueIndexSeek Task(id)
UNWIND $refined AS each
MATCH (t:Task {id: each.taskId})
CALL (t, each) {
  MATCH (t)-[old:REFINES]->(no:Task)
  WHERE NOT no.id IN each.higherIds
  DELETE old
}
CALL (t, each) {
  UNWIND each.higherIds AS higherId
  MATCH (higher:Task {id: higherId})
  MERGE (t)-[link:REFINES]->(higher)
  ON CREATE SET link.on = $on
}
RETURN count(*) AS tasks
