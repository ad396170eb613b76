// Ends what a person oversees of some bodies and areas.
// @mode write
// @param personId string
// @param organizationIds list<string>
// @param areaIds list<string>
// @param until date
// @returns ended integer
// @plan NodeUniqueIndexSeek Person(id)
MATCH (:Person {id: $personId})-[o:OVERSEES]->(t:Organization|Area)
WHERE o.until IS NULL AND (t.id IN $organizationIds OR t.id IN $areaIds)
SET o.until = $until
RETURN count(*) AS ended
