// The undertakings of a body for the tasks of a directive.
// @mode read
// @param directiveId string
// @param organizationId string
// @returns id string
// @plan NodeUniqueIndexSeek Organization(id)
MATCH (o:Organization {id: $organizationId})
MATCH (o)<-[:BY]-(u:Undertaking)-[:OF]->(t:Task)
WHERE EXISTS { (t)-[:SET_BY]->(:Directive {id: $directiveId}) }
RETURN u.id AS id
ORDER BY t.position, id
