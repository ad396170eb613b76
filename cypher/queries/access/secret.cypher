// What is kept of the secret of a program whose account is open.
// @mode read
// @param nameKey string
// @returns passwordHash string
// @plan NodeUniqueIndexSeek Account(nameKey)
MATCH (a:Account {nameKey: $nameKey})
WHERE a.kind = 'CLIENT' AND a.until IS NULL
RETURN a.passwordHash AS passwordHash
