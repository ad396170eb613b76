// Adds entries, each of which is found by those whom it names, and moves the trail's end to the last.
// @mode write
// @param rows list<map>
// @param number integer
// @param hash string
// @returns added integer
// @plan NodeUniqueIndexSeek AuditHead(key)
UNWIND $rows AS row
CREATE (e:AuditEntry)
SET e = row.entry
FOREACH (subject IN row.subjects |
  CREATE (:AuditMention {subject: subject, sortKey: row.entry.sortKey, number: row.entry.number}))
WITH count(*) AS added
MATCH (h:AuditHead {key: 'head'})
SET h.number = $number, h.hash = $hash
RETURN added
