// Says whose account it is.
// @mode write
// @param accountId string
// @param personId string
// @param since date
// @returns id string
// @plan NodeUniqueIndexSeek Account(id)
MATCH (a:Account {id: $accountId})
MATCH (p:Person {id: $personId})
CREATE (a)-[:OF_PERSON {since: $since}]->(p)
RETURN a.id AS id
