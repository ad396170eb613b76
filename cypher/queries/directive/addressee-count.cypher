// How many addressees some directives have.
// @mode read
// @param directiveIds list<string>
// @returns directiveId string, addressees integer
// @plan NodeUniqueIndexSeek Directive(id)
UNWIND $directiveIds AS directiveId
MATCH (d:Directive {id: directiveId})
RETURN directiveId, COUNT { (d)-[:ADDRESSED_TO]->() } AS addressees
