// Entries with an outcome before a place, the newest first.
// @mode read
// @param kind string
// @param outcome string
// @param before string
// @param from string
// @param limit integer
// @returns entry map
// @plan NodeIndexSeek AuditEntry(outcome, sortKey)
MATCH (e:AuditEntry)
WHERE e.outcome = $outcome AND e.sortKey >= $from AND e.sortKey < $before
  AND ($kind IS NULL OR e.kind = $kind)
RETURN properties(e) AS entry
ORDER BY e.outcome DESC, e.sortKey DESC
LIMIT $limit
