// Assignments, that hold on a day and have begun before, of households that live in some areas.
// @mode read
// @param parts list<string>
// @param day date
// @returns key list<string>, nodes list<string>, ties list<string>
// @plan NodeUniqueIndexSeek Area(id)
UNWIND $parts AS part
MATCH (:Area {id: part})<-[stay:LOCATED_IN]-(household:Household)<-[tie:COVERS]-(person:Person)
WHERE stay.since <= $day AND coalesce(stay.until > $day, true)
  AND tie.since < $day AND coalesce(tie.until > $day, true)
RETURN [person.code, household.code] AS key, [] AS nodes, [elementId(tie)] AS ties
