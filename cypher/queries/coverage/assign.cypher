// Puts a person in charge of some households.
// @mode write
// @param personId string
// @param householdIds list<string>
// @param role string
// @param since date
// @param assignedBy string
// @param undertaking string
// @returns assigned integer
// @plan NodeUniqueIndexSeek Person(id)
// @plan NodeUniqueIndexSeek Household(id)
MATCH (p:Person {id: $personId})
UNWIND $householdIds AS householdId
MATCH (h:Household {id: householdId})
CREATE (p)-[:COVERS {role: $role, since: $since, assignedBy: $assignedBy, undertaking: $undertaking}]->(h)
RETURN count(*) AS assigned
