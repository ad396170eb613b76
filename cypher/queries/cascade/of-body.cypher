// The undertakings of a body for the tasks of a directive.
// @mode read
// @param directiveId string
// @param organizationId string
// @returns id string
// @plan NodeUniqueIndexSeek Organization(id)
MATCH (o:Organization {id: $organizationId})
MATCH (o)<-[:BY]-(u:Undertaking)
MATCH (u)-[:OF]->(t:Task)-[:SET_BY]->(d:Directive)
WHERE d.id = $directiveId
RETURN u.id AS id
ORDER BY t.position, id
