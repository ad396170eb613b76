// Says who makes some inspections.
// @mode write
// @param inspectors list<map>
// @param inspectionIds list<string>
// @param since date
// @returns added integer
// @plan NodeUniqueIndexSeek Inspection(id)
// @plan NodeUniqueIndexSeek Person(id)
UNWIND $inspectionIds AS inspectionId
MATCH (i:Inspection {id: inspectionId})
UNWIND $inspectors AS inspector
MATCH (p:Person {id: inspector.personId})
CREATE (p)-[:INSPECTED {role: inspector.role, since: $since}]->(i)
RETURN count(*) AS added
