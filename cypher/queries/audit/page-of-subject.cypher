// Entries that concern a person or a household before a place, the newest first.
// @mode read
// @param subject string
// @param id string
// @param account string
// @param kind string
// @param outcome string
// @param before string
// @param from string
// @param limit integer
// @returns entry map
// @plan NodeIndexSeek AuditMention(subject, sortKey)
MATCH (m:AuditMention)
WHERE m.subject = $subject AND m.sortKey >= $from AND m.sortKey < $before
MATCH (e:AuditEntry {number: m.number})
WHERE ($id IN e.people OR $id IN e.households)
  AND ($account IS NULL OR e.account = $account)
  AND ($kind IS NULL OR e.kind = $kind)
  AND ($outcome IS NULL OR e.outcome = $outcome)
RETURN properties(e) AS entry
ORDER BY m.subject DESC, m.sortKey DESC
LIMIT $limit
