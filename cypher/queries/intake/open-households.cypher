// Households that live in some areas on a day, and have before.
// @mode read
// @param parts list<string>
// @param day date
// @returns key list<string>, nodes list<string>, ties list<string>
// @plan NodeUniqueIndexSeek Area(id)
UNWIND $parts AS part
MATCH (:Area {id: part})<-[stay:LOCATED_IN]-(household:Household)
WHERE stay.since < $day AND coalesce(stay.until > $day, true)
  AND household.since < $day AND coalesce(household.until > $day, true)
RETURN [household.code] AS key, [elementId(household)] AS nodes, [elementId(stay)] AS ties
