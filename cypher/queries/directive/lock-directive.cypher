// Locks a directive until the transaction ends.
// @mode write
// @param id string
// @returns id string
// @plan NodeUniqueIndexSeek Directive(id)
MATCH (d:Directive {id: $id})
SET d.held = d.held
RETURN d.id AS id
