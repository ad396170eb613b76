// The practices that some bodies had taken up and not given up on a day, by name.
// @mode read
// @param organizationIds list<string>
// @param asOf date
// @returns organizationId string, id string, name string, topic string, since date, until date, basis string, sortKey string, describedById string
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $organizationIds AS organizationId
MATCH (o:Organization {id: organizationId})
MATCH (o)-[t:TOOK_UP]->(p:Practice)
WHERE t.since <= $asOf AND (t.until IS NULL OR t.until > $asOf)
MATCH (p)-[:DESCRIBED_BY]->(describer:Organization)
RETURN organizationId, p.id AS id, p.name AS name, p.topic AS topic, p.since AS since, p.until AS until, p.basis AS basis,
  p.sortKey AS sortKey, describer.id AS describedById
ORDER BY sortKey, id
