// Grants a role over everything.
// @mode write
// @param accountId string
// @param grant map
// @returns grantId string
// @plan NodeUniqueIndexSeek Account(id)
MATCH (a:Account {id: $accountId})
MATCH (r:Realm {key: 'realm'})
CREATE (a)-[g:GRANTED]->(r)
SET g = $grant
RETURN g.id AS grantId
