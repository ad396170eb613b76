// Takes a document away with its task and what was sent of it.
MATCH (t:Task {id: $id})-[:SET_BY]->(d:Directive)
CALL (t) {
  MATCH (u:Undertaking)-[:OF]->(t)
  DETACH DELETE u
}
DETACH DELETE t, d
