// Locks the account of a name until the transaction ends, and tells what a sign-in needs to know.
// @mode write
// @param nameKey string
// @returns id string, name string, kind string, personId string, mustChange boolean, lockedUntil datetime, credentials integer, since date, until date, passwordHash string, failures integer
// @plan NodeUniqueIndexSeek Account(nameKey)
MATCH (a:Account {nameKey: $nameKey})
SET a.revision = coalesce(a.revision, 0) + 1
WITH a
OPTIONAL MATCH (a)-[:OF_PERSON]->(p:Person)
RETURN a.id AS id, a.name AS name, a.kind AS kind, p.id AS personId, a.mustChange AS mustChange,
  a.lockedUntil AS lockedUntil, a.credentials AS credentials, a.since AS since, a.until AS until,
  a.passwordHash AS passwordHash, a.failures AS failures
