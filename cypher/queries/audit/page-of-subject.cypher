// Entries that name a person or a household before a place, the newest first.
// @mode read
// @param subject string
// @param account string
// @param kind string
// @param outcome string
// @param before string
// @param from string
// @param limit integer
// @returns entry map
CALL db.index.fulltext.queryNodes('audit_entry_subjects', $subject) YIELD node AS e
WHERE e.sortKey >= $from AND e.sortKey < $before
  AND ($account IS NULL OR e.account = $account)
  AND ($kind IS NULL OR e.kind = $kind)
  AND ($outcome IS NULL OR e.outcome = $outcome)
RETURN properties(e) AS entry
ORDER BY e.sortKey DESC
LIMIT $limit
