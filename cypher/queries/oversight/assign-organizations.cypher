// Lets a person oversee some organizations.
// @mode write
// @param personId string
// @param organizationIds list<string>
// @param since date
// @param basis string
// @returns assigned integer
// @plan NodeUniqueIndexSeek Person(id)
// @plan NodeUniqueIndexSeek Organization(id)
MATCH (p:Person {id: $personId})
UNWIND $organizationIds AS id
MATCH (t:Organization {id: id})
CREATE (p)-[:OVERSEES {since: $since, basis: $basis}]->(t)
RETURN count(*) AS assigned
