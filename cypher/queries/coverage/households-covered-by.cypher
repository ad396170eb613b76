// The households that a person covers on a day.
// @mode read
// @param personId string
// @param on date
// @returns householdId string
// @plan NodeUniqueIndexSeek Person(id)
MATCH (:Person {id: $personId})-[c:COVERS]->(h:Household)
WHERE c.since <= $on AND (c.until IS NULL OR c.until > $on)
RETURN DISTINCT h.id AS householdId
ORDER BY householdId
