// Who covers some households on a day; with the history, also who did before.
// @mode read
// @param householdIds list<string>
// @param history boolean
// @param asOf date
// @returns personId string, householdId string, role string, since date, until date, lastContactOn date, undertaking string
// @plan NodeUniqueIndexSeek Household(id)
UNWIND $householdIds AS householdId
MATCH (:Household {id: householdId})<-[c:COVERS]-(p:Person)
WHERE c.since <= $asOf AND ($history OR c.until IS NULL OR c.until > $asOf)
RETURN p.id AS personId, householdId, c.role AS role, c.since AS since, c.until AS until,
  c.lastContactOn AS lastContactOn, c.undertaking AS undertaking
ORDER BY householdId, c.role, since, personId
