// The organisations that some persons belong to on a day, the primary one first.
// @mode read
// @param personIds list<string>
// @param asOf date
// @returns personId string, organizationId string, kind string, since date, until date
// @plan NodeUniqueIndexSeek Person(id)
UNWIND $personIds AS personId
MATCH (:Person {id: personId})-[m:MEMBER_OF]->(o:Organization)
WHERE m.since <= $asOf AND (m.until IS NULL OR m.until > $asOf)
RETURN personId, o.id AS organizationId, m.kind AS kind, m.since AS since, m.until AS until
ORDER BY personId, kind, since, organizationId
