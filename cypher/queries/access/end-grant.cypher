// Ends a grant.
// @mode write
// @param id string
// @param until date
// @returns grantId string
MATCH (:Account)-[g:GRANTED {id: $id}]->()
SET g.until = $until
RETURN g.id AS grantId
