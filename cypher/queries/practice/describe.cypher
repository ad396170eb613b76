// Describes a practice.
// @mode write
// @param id string
// @param name string
// @param text string
// @param topic string
// @param since date
// @param basis string
// @param sortKey string
// @param searchText string
// @param describedById string
// @returns id string
// @plan NodeUniqueIndexSeek Organization(id)
MATCH (o:Organization {id: $describedById})
CREATE (p:Practice {id: $id, name: $name, text: $text, topic: $topic, since: $since, basis: $basis, sortKey: $sortKey,
  searchText: $searchText, revision: 0})
CREATE (p)-[:DESCRIBED_BY {on: $since}]->(o)
RETURN p.id AS id
