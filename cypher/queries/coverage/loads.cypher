// How many households some persons cover on a day.
// @mode read
// @param personIds list<string>
// @param asOf date
// @returns personId string, capacity integer, households integer
// @plan NodeUniqueIndexSeek Person(id)
UNWIND $personIds AS personId
MATCH (p:Person {id: personId})
RETURN personId, p.capacity AS capacity, COUNT {
  (p)-[c:COVERS]->(h:Household)
  WHERE c.since <= $asOf AND (c.until IS NULL OR c.until > $asOf)
    AND h.since <= $asOf AND (h.until IS NULL OR h.until > $asOf)
} AS households
