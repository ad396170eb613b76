// In which areas some persons are in charge of a household on a day.
// @mode read
// @param personIds list<string>
// @param asOf date
// @returns personId string, areaId string
// @plan NodeUniqueIndexSeek Person(id)
UNWIND $personIds AS personId
MATCH (:Person {id: personId})-[c:COVERS]->(h:Household)-[l:LOCATED_IN]->(a:Area)
WHERE c.since <= $asOf AND (c.until IS NULL OR c.until > $asOf)
  AND l.since <= $asOf AND (l.until IS NULL OR l.until > $asOf)
RETURN DISTINCT personId, a.id AS areaId
ORDER BY personId, areaId
