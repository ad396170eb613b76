// Makes undertakings of a task, in groups of those that come from the same undertaking or straight from the issuer.
// @mode write
// @param taskId string
// @param groups list<map>
// @param sentOn date
// @returns made integer
// @plan NodeUniqueIndexSeek Task(id)
// @plan NodeUniqueIndexSeek Organization(id)
MATCH (t:Task {id: $taskId})
UNWIND $groups AS group
OPTIONAL MATCH (f:Undertaking {id: group.fromId})
UNWIND group.bodies AS body
MATCH (o:Organization {id: body.organizationId})
CREATE (t)<-[:OF]-(u:Undertaking {id: body.id, sentOn: $sentOn})-[:BY]->(o)
FOREACH (above IN CASE WHEN f IS NULL THEN [] ELSE [f] END | CREATE (u)-[:FROM]->(above))
RETURN count(*) AS made
