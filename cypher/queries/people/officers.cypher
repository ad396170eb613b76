// Who holds an office in some organisations on a day.
// @mode read
// @param organizationIds list<string>
// @param asOf date
// @returns personId string, organizationId string, position string, since date, until date
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $organizationIds AS organizationId
MATCH (p:Person)-[held:HOLDS]->(:Organization {id: organizationId})
WHERE held.since <= $asOf AND (held.until IS NULL OR held.until > $asOf)
  AND p.since <= $asOf AND (p.until IS NULL OR p.until > $asOf)
RETURN p.id AS personId, organizationId, held.position AS position, held.since AS since, held.until AS until
ORDER BY organizationId, p.sortKey, p.code
