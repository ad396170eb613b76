// Locks a draft until the transaction ends; tells its state, and the directive as which it was confirmed.
// @mode write
// @param draftId string
// @returns state string, directiveId string
// @plan NodeUniqueIndexSeek Draft(id)
MATCH (d:Draft {id: $draftId})
SET d.state = d.state
WITH d
OPTIONAL MATCH (d)<-[:READ_FROM]-(made:Directive)
RETURN d.state AS state, made.id AS directiveId
