// The first households that some persons cover on a day, after a place in the list, by address.
// @mode read
// @param personIds list<string>
// @param afterSortKey string
// @param afterCode string
// @param asOf date
// @param limit integer
// @returns personId string, id string, code string, address string, headName string, people integer, vulnerability list<string>, exempt string, since date, until date, areaId string, sortKey string
// @personal NAME, ADDRESS, VULNERABILITY
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
CALL (h) {
  OPTIONAL MATCH (h)-[l:LOCATED_IN]->(a:Area)
  WHERE l.since <= $asOf AND (l.until IS NULL OR l.until > $asOf)
  RETURN a.id AS areaId
  LIMIT 1
}
RETURN personId, h.id AS id, h.code AS code, h.address AS address, h.headName AS headName, h.people AS people,
  h.vulnerability AS vulnerability, h.exempt AS exempt, h.since AS since, h.until AS until, areaId,
  h.sortKey AS sortKey
ORDER BY personId, sortKey, code
