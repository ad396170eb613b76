// Entries of a kind before a place, the newest first.
// @mode read
// @param kind string
// @param outcome string
// @param before string
// @param from string
// @param limit integer
// @returns entry map
// @plan NodeIndexSeek AuditEntry(kind, sortKey)
MATCH (e:AuditEntry)
WHERE e.kind = $kind AND e.sortKey >= $from AND e.sortKey < $before
  AND ($outcome IS NULL OR e.outcome = $outcome)
RETURN properties(e) AS entry
ORDER BY e.kind DESC, e.sortKey DESC
LIMIT $limit
