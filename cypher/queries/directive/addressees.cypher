// The bodies to which some directives are addressed, by name.
// @mode read
// @param directiveIds list<string>
// @returns directiveId string, organizationId string, purpose string, name string
// @plan NodeUniqueIndexSeek Directive(id)
UNWIND $directiveIds AS directiveId
MATCH (d:Directive {id: directiveId})-[to:ADDRESSED_TO]->(o:Organization)
WITH directiveId, to, o
ORDER BY directiveId, o.sortKey, o.id
RETURN directiveId, o.id AS organizationId, to.purpose AS purpose, to.name AS name
