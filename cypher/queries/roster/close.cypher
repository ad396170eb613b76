// Closes a duty line with its ties to its body and its areas.
// @mode write
// @param lineId string
// @param until date
// @returns closed integer
// @plan NodeUniqueIndexSeek DutyLine(id)
MATCH (l:DutyLine {id: $lineId})
SET l.until = $until
WITH l
MATCH (l)-[e:KEPT_BY|SERVES]->()
WHERE e.until IS NULL OR e.until > $until
SET e.until = $until
RETURN count(*) AS closed
