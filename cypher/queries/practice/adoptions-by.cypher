// When some bodies have practised a practice that they took up.
// @mode read
// @param id string
// @param organizationIds list<string>
// @returns practiceId string, organizationId string, since date, until date, fromId string, basis string, text string
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $organizationIds AS organizationId
MATCH (o:Organization {id: organizationId})-[t:TOOK_UP]->(p:Practice)
USING INDEX o:Organization(id)
WHERE p.id = $id
RETURN p.id AS practiceId, organizationId, t.since AS since, t.until AS until, t.from AS fromId,
  t.basis AS basis, t.text AS text
ORDER BY organizationId, since
