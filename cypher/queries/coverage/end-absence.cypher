// Ends the absence that holds on a day, on that day.
// @mode write
// @param personId string
// @param on date
// @returns ended integer
// @plan NodeUniqueIndexSeek Person(id)
MATCH (:Person {id: $personId})-[:HAS_ABSENCE]->(x:Absence)
WHERE x.since <= $on AND (x.until IS NULL OR x.until > $on)
SET x.until = $on
RETURN count(*) AS ended
