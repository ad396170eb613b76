// The offices that some persons hold on a day.
// @mode read
// @param personIds list<string>
// @param asOf date
// @returns personId string, organizationId string, position string, since date, until date
// @plan NodeUniqueIndexSeek Person(id)
UNWIND $personIds AS personId
MATCH (:Person {id: personId})-[held:HOLDS]->(o:Organization)
WHERE held.since <= $asOf AND (held.until IS NULL OR held.until > $asOf)
RETURN personId, o.id AS organizationId, held.position AS position, held.since AS since, held.until AS until
ORDER BY personId, since, organizationId
