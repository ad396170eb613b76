// What the rules of supports and ends must know of some needs; locks them until the transaction ends.
// @mode write
// @param ids list<string>
// @returns id string, since date, until date, lastSupportOn date
// @plan NodeUniqueIndexSeek Need(id)
UNWIND $ids AS wanted
MATCH (n:Need {id: wanted})
SET n.revision = coalesce(n.revision, 0) + 1
WITH n
OPTIONAL MATCH (n)<-[:MEETS]-(s:Support)
RETURN n.id AS id, n.since AS since, n.until AS until, max(s.on) AS lastSupportOn
