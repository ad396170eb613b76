// Of how many households some persons are in charge on a day, undertaking by undertaking.
// @mode read
// @param personIds list<string>
// @param asOf date
// @returns personId string, undertakingId string, households integer
// @plan NodeUniqueIndexSeek Person(id)
UNWIND $personIds AS personId
MATCH (:Person {id: personId})-[c:COVERS]->(h:Household)
WHERE c.since <= $asOf AND (c.until IS NULL OR c.until > $asOf) AND c.undertaking IS NOT NULL
  AND h.since <= $asOf AND (h.until IS NULL OR h.until > $asOf)
RETURN personId, c.undertaking AS undertakingId, count(DISTINCT h) AS households
ORDER BY personId, undertakingId
