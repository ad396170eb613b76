// Entries before a place, the newest first.
// @mode read
// @param outcome string
// @param before string
// @param from string
// @param limit integer
// @returns entry map
// @plan NodeIndexSeekByRange AuditEntry(sortKey)
MATCH (e:AuditEntry)
WHERE e.sortKey >= $from AND e.sortKey < $before
  AND ($outcome IS NULL OR e.outcome = $outcome)
RETURN properties(e) AS entry
ORDER BY e.sortKey DESC
LIMIT $limit
