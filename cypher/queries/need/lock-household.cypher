// What the rules of a new need must know of a household: since when it is there, and its needs that are open after a day.
// Locks the household until the transaction ends.
// @mode write
// @param householdId string
// @param on date
// @returns since date, until date, kind string, openSince date
// @personal VULNERABILITY
// @plan NodeUniqueIndexSeek Household(id)
MATCH (h:Household {id: $householdId})
SET h.revision = coalesce(h.revision, 0) + 1
WITH h
OPTIONAL MATCH (h)-[:HAS_NEED]->(n:Need)
WHERE n.openTo > $on AND n.openTo > n.since
RETURN h.since AS since, h.until AS until, n.kind AS kind, n.since AS openSince
