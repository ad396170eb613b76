// What the rules of an assignment need to know of a person and some households; locks them until the transaction ends.
// @mode write
// @param personId string
// @param householdIds list<string>
// @param on date
// @returns householdId string, since date, until date, areaId string, coveredSince date, coveredUntil date
// @plan NodeUniqueIndexSeek Household(id)
UNWIND $householdIds AS householdId
MATCH (h:Household {id: householdId})
SET h.revision = coalesce(h.revision, 0) + 1
WITH h
CALL (h) {
  OPTIONAL MATCH (h)-[l:LOCATED_IN]->(a:Area)
  WHERE l.since <= $on AND (l.until IS NULL OR l.until > $on)
  RETURN a.id AS areaId
  LIMIT 1
}
CALL (h) {
  OPTIONAL MATCH (h)<-[c:COVERS]-(:Person {id: $personId})
  WHERE c.until IS NULL OR (c.until > $on AND c.until > c.since)
  RETURN c.since AS coveredSince, c.until AS coveredUntil
  ORDER BY coveredSince
  LIMIT 1
}
RETURN h.id AS householdId, h.since AS since, h.until AS until, areaId, coveredSince, coveredUntil
