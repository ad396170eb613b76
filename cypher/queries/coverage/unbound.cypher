// The households of which a person is in charge on a day without an undertaking.
// @mode read
// @param personId string
// @param on date
// @returns householdId string, areaId string, vulnerable boolean
// @personal VULNERABILITY
// @plan NodeUniqueIndexSeek Person(id)
MATCH (:Person {id: $personId})-[c:COVERS]->(h:Household)
WHERE c.since <= $on AND (c.until IS NULL OR c.until > $on) AND c.undertaking IS NULL
  AND h.since <= $on AND (h.until IS NULL OR h.until > $on) AND h.exempt IS NULL
MATCH (h)-[l:LOCATED_IN]->(a:Area)
WHERE l.since <= $on AND (l.until IS NULL OR l.until > $on)
RETURN DISTINCT h.id AS householdId, a.id AS areaId, size(h.vulnerability) > 0 AS vulnerable
ORDER BY householdId
