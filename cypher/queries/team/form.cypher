// Makes a team, unless another one bears its code; tells who bears it then.
// @mode write
// @param id string
// @param code string
// @param kind string
// @param name string
// @param sortKey string
// @param since date
// @param basis string
// @param organizationId string
// @returns id string
// @plan NodeUniqueIndexSeek Organization(id)
// @plan NodeUniqueIndexSeek Team(code)
MATCH (o:Organization {id: $organizationId})
MERGE (t:Team {code: $code})
ON CREATE SET t.id = $id, t.kind = $kind, t.name = $name, t.sortKey = $sortKey, t.since = $since, t.basis = $basis,
  t.revision = 0
FOREACH (made IN CASE WHEN t.id = $id THEN [o] ELSE [] END | CREATE (t)-[:SET_UP_BY {since: $since}]->(made))
RETURN t.id AS id
