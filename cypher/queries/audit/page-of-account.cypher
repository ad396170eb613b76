// Entries of an account before a place, the newest first.
// @mode read
// @param account string
// @param kind string
// @param outcome string
// @param before string
// @param from string
// @param limit integer
// @returns entry map
// @plan NodeIndexSeek AuditEntry(account, sortKey)
MATCH (e:AuditEntry)
WHERE e.account = $account AND e.sortKey >= $from AND e.sortKey < $before
  AND ($kind IS NULL OR e.kind = $kind)
  AND ($outcome IS NULL OR e.outcome = $outcome)
RETURN properties(e) AS entry
ORDER BY e.account DESC, e.sortKey DESC
LIMIT $limit
