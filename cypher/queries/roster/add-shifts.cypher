// Puts shifts on the roster of a duty line.
// @mode write
// @param lineId string
// @param shifts list<map>
// @param since date
// @returns added integer
// @plan NodeUniqueIndexSeek DutyLine(id)
// @plan NodeUniqueIndexSeek Person(id)
MATCH (l:DutyLine {id: $lineId})
UNWIND $shifts AS shift
MATCH (p:Person {id: shift.personId})
CREATE (p)-[:ON_DUTY {since: $since}]->(:DutyShift {id: shift.id, startsAt: shift.startsAt, endsAt: shift.endsAt,
  since: $since})-[:ON_LINE {since: $since}]->(l)
RETURN count(*) AS added
