// Locks the duty lines of some shifts, in one order, until the transaction ends.
// @mode write
// @param ids list<string>
// @returns lineId string
// @plan NodeUniqueIndexSeek DutyShift(id)
UNWIND $ids AS wanted
MATCH (:DutyShift {id: wanted})-[:ON_LINE]->(l:DutyLine)
WITH DISTINCT l
ORDER BY l.id
SET l.revision = coalesce(l.revision, 0) + 1
RETURN l.id AS lineId
