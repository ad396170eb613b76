// Notes that a person has been in contact with some households; an earlier day never replaces a later one. An assignment
// that another one goes on from knows the contacts of both.
// @mode write
// @param personId string
// @param householdIds list<string>
// @param on date
// @returns recorded integer
// @plan NodeUniqueIndexSeek Household(id)
UNWIND $householdIds AS householdId
MATCH (h:Household {id: householdId})<-[c:COVERS]-(p:Person {id: $personId})
WHERE coalesce(c.begunOn, c.since) <= $on AND (c.until IS NULL OR c.until > $on)
SET c.lastContactOn = CASE WHEN c.lastContactOn > $on THEN c.lastContactOn ELSE $on END
RETURN count(*) AS recorded
