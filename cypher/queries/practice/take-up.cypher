// Notes that some bodies take up a practice.
// @mode write
// @param id string
// @param organizationIds list<string>
// @param fromId string
// @param since date
// @param basis string
// @returns taken integer
// @plan NodeUniqueIndexSeek Practice(id)
// @plan NodeUniqueIndexSeek Organization(id)
MATCH (p:Practice {id: $id})
UNWIND $organizationIds AS organizationId
MATCH (o:Organization {id: organizationId})
CREATE (o)-[:TOOK_UP {since: $since, from: $fromId, basis: $basis}]->(p)
RETURN count(*) AS taken
