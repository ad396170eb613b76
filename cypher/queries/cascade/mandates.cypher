// The undertakings that put somebody in charge of some households on a day.
// @mode read
// @param householdIds list<string>
// @param asOf date
// @returns householdId string, undertakingId string
// @plan NodeUniqueIndexSeek Household(id)
UNWIND $householdIds AS householdId
MATCH (:Household {id: householdId})<-[c:COVERS]-(:Person)
WHERE c.since <= $asOf AND (c.until IS NULL OR c.until > $asOf) AND c.undertaking IS NOT NULL
RETURN DISTINCT householdId, c.undertaking AS undertakingId
ORDER BY householdId, undertakingId
