// The first entries after a number, by number.
// @mode read
// @param after integer
// @param limit integer
// @returns entry map
// @plan NodeUniqueIndexSeekByRange AuditEntry(number)
MATCH (e:AuditEntry)
WHERE e.number > $after
RETURN properties(e) AS entry
ORDER BY e.number
LIMIT $limit
