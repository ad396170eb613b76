// Ends a person's charge of some households; a charge that begins only later is another one and stays,
// unless it goes on from one that ends.
// @mode write
// @param personId string
// @param householdIds list<string>
// @param until date
// @returns ended integer
// @plan NodeUniqueIndexSeek Household(id)
UNWIND $householdIds AS householdId
MATCH (h:Household {id: householdId})<-[c:COVERS]-(p:Person {id: $personId})
WHERE coalesce(c.begunOn, c.since) <= $until AND (c.until IS NULL OR (c.until > $until AND c.until > c.since))
SET c.until = $until
RETURN count(*) AS ended
