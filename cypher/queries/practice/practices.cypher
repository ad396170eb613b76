// Some practices.
// @mode read
// @param ids list<string>
// @returns id string, name string, topic string, since date, until date, basis string, sortKey string, describedById string
// @plan NodeUniqueIndexSeek Practice(id)
UNWIND $ids AS wanted
MATCH (p:Practice {id: wanted})
MATCH (p)-[:DESCRIBED_BY]->(describer:Organization)
RETURN p.id AS id, p.name AS name, p.topic AS topic, p.since AS since, p.until AS until, p.basis AS basis,
  p.sortKey AS sortKey, describer.id AS describedById
