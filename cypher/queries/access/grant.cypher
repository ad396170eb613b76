// Grants a role over an organisation.
// @mode write
// @param accountId string
// @param organizationId string
// @param grant map
// @returns grantId string
// @plan NodeUniqueIndexSeek Account(id)
// @plan NodeUniqueIndexSeek Organization(id)
MATCH (a:Account {id: $accountId})
MATCH (o:Organization {id: $organizationId})
CREATE (a)-[g:GRANTED]->(o)
SET g = $grant
RETURN g.id AS grantId
