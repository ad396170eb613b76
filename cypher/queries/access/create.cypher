// Makes an account unless another has the name; tells whether it was made.
// @mode write
// @param nameKey string
// @param id string
// @param name string
// @param kind string
// @param passwordHash string
// @param mustChange boolean
// @param since date
// @returns made boolean
// @plan NodeUniqueIndexSeek Account(nameKey)
MERGE (a:Account {nameKey: $nameKey})
ON CREATE SET a.id = $id, a.name = $name, a.kind = $kind, a.passwordHash = $passwordHash, a.mustChange = $mustChange,
  a.failures = 0, a.credentials = 1, a.revision = 1, a.since = $since
RETURN a.id = $id AS made
