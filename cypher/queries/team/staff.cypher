// Puts people on a team.
// @mode write
// @param teamId string
// @param members list<map>
// @param since date
// @param basis string
// @returns added integer
// @plan NodeUniqueIndexSeek Team(id)
// @plan NodeUniqueIndexSeek Person(id)
MATCH (t:Team {id: $teamId})
UNWIND $members AS member
MATCH (p:Person {id: member.personId})
CREATE (p)-[:SERVES_ON {role: member.role, since: $since, basis: $basis}]->(t)
RETURN count(*) AS added
