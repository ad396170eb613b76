// Takes some shifts off their rosters.
// @mode write
// @param ids list<string>
// @param until date
// @returns withdrawn integer
// @plan NodeUniqueIndexSeek DutyShift(id)
UNWIND $ids AS wanted
MATCH (s:DutyShift {id: wanted})
MATCH (:Person)-[d:ON_DUTY]->(s)-[e:ON_LINE]->(:DutyLine)
SET s.until = $until, d.until = $until, e.until = $until
RETURN count(*) AS withdrawn
