// Puts a person's charge of some households under an undertaking from a day on: what began before ends that day, and goes on
// in a new assignment that remembers its beginning.
// @mode write
// @param personId string
// @param householdIds list<string>
// @param undertaking string
// @param on date
// @returns bound integer
// @plan NodeUniqueIndexSeek Household(id)
UNWIND $householdIds AS householdId
MATCH (h:Household {id: householdId})<-[c:COVERS]-(p:Person {id: $personId})
WHERE c.since <= $on AND (c.until IS NULL OR c.until > $on) AND c.undertaking IS NULL
WITH h, p, c, c.since < $on AS began
FOREACH (old IN CASE WHEN began THEN [c] ELSE [] END |
  CREATE (p)-[:COVERS {role: c.role, since: $on, until: c.until, begunOn: coalesce(c.begunOn, c.since),
    lastContactOn: c.lastContactOn, assignedBy: c.assignedBy, undertaking: $undertaking}]->(h)
  SET old.until = $on
)
FOREACH (new IN CASE WHEN began THEN [] ELSE [c] END | SET new.undertaking = $undertaking)
RETURN count(*) AS bound
