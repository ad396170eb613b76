// Adds entries, and moves the trail's end to the last.
// @mode write
// @param rows list<map>
// @param number integer
// @param hash string
// @returns added integer
// @plan NodeUniqueIndexSeek AuditHead(key)
UNWIND $rows AS row
CREATE (e:AuditEntry)
SET e = row
WITH count(*) AS added
MATCH (h:AuditHead {key: 'head'})
SET h.number = $number, h.hash = $hash
RETURN added
