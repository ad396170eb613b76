// Takes those shifts off the roster of a duty line that begin at some time or later; one that was put on it only after that day
// was never on it.
// @mode write
// @param lineId string
// @param from datetime
// @param until date
// @returns withdrawn integer
// @plan NodeUniqueIndexSeek DutyLine(id)
MATCH (:DutyLine {id: $lineId})<-[e:ON_LINE]-(s:DutyShift)<-[d:ON_DUTY]-(:Person)
WHERE s.startsAt >= $from AND s.until IS NULL
WITH e, s, d, CASE WHEN s.since > $until THEN s.since ELSE $until END AS end
SET s.until = end, e.until = end, d.until = end
RETURN count(*) AS withdrawn
