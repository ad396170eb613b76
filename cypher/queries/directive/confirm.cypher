// Makes a draft a directive, on the node of the document where that was only cited.
// @mode write
// @param draftId string
// @param id string
// @param issuerId string
// @param properties map
// @param on date
// @returns directiveId string
// @plan NodeUniqueIndexSeek Directive(id)
// @plan NodeUniqueIndexSeek Draft(id)
MATCH (d:Directive {id: $id})
SET d += $properties
WITH d
OPTIONAL MATCH (d)-[old:ISSUED_BY]->(:Organization)
DELETE old
WITH DISTINCT d
MATCH (o:Organization {id: $issuerId})
MERGE (d)-[issued:ISSUED_BY]->(o)
SET issued.on = $on
WITH d
MATCH (draft:Draft {id: $draftId})
REMOVE draft.openAs
SET draft.state = 'CONFIRMED'
MERGE (d)-[read:READ_FROM]->(draft)
SET read.on = $on
RETURN d.id AS directiveId
