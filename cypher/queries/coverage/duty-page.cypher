// The first households that some persons cover on a day, after a place in the list, by address.
// @mode read
// @param personIds list<string>
// @param afterSortKey string
// @param afterCode string
// @param asOf date
// @param limit integer
// @returns personId string, householdId string
// @plan NodeUniqueIndexSeek Person(id)
UNWIND $personIds AS personId
CALL (personId) {
  MATCH (:Person {id: personId})-[c:COVERS]->(h:Household)
  WHERE c.since <= $asOf AND (c.until IS NULL OR c.until > $asOf)
    AND h.since <= $asOf AND (h.until IS NULL OR h.until > $asOf)
    AND ($afterSortKey IS NULL OR h.sortKey > $afterSortKey
      OR (h.sortKey = $afterSortKey AND h.code > $afterCode))
  WITH DISTINCT h
  RETURN h
  ORDER BY h.sortKey, h.code
  LIMIT $limit
}
RETURN personId, h.id AS householdId
ORDER BY personId, h.sortKey, h.code
