// Which of some bodies are addressed by a directive, each with whether it has an undertaking from it.
// @mode read
// @param directiveId string
// @param organizationIds list<string>
// @returns organizationId string, sent boolean
// @plan NodeUniqueIndexSeek Directive(id)
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $organizationIds AS organizationId
MATCH (o:Organization {id: organizationId})
WITH DISTINCT o
MATCH (d:Directive {id: $directiveId})
WHERE EXISTS { (d)-[:ADDRESSED_TO]->(o) }
RETURN o.id AS organizationId, EXISTS { (d)<-[:SET_BY]-(:Task)<-[:OF]-(:Undertaking)-[:BY]->(o) } AS sent
