// How many addressees some directives have, all or among some bodies.
// @mode read
// @param directiveIds list<string>
// @param amongIds list<string>
// @returns directiveId string, addressees integer
// @plan NodeUniqueIndexSeek Directive(id)
UNWIND $directiveIds AS directiveId
MATCH (d:Directive {id: directiveId})
RETURN directiveId, COUNT {
  MATCH (d)-[:ADDRESSED_TO]->(o:Organization) WHERE $amongIds IS NULL OR o.id IN $amongIds
} AS addressees
