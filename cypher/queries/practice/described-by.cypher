// The practices that some bodies have described, by name.
// @mode read
// @param organizationIds list<string>
// @returns organizationId string, id string, name string, topic string, since date, until date, basis string, sortKey string, describedById string
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $organizationIds AS organizationId
MATCH (describer:Organization {id: organizationId})
MATCH (describer)<-[:DESCRIBED_BY]-(p:Practice)
RETURN organizationId, p.id AS id, p.name AS name, p.topic AS topic, p.since AS since, p.until AS until, p.basis AS basis,
  p.sortKey AS sortKey, describer.id AS describedById
ORDER BY sortKey, id
