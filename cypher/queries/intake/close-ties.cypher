// Closes edges that were just found.
// @mode write
// @param ids list<string>
// @param day date
// @plan DirectedRelationshipByElementIdSeek
UNWIND $ids AS id
MATCH ()-[tie]->()
WHERE elementId(tie) = id
SET tie.until = $day
