// Which of some entries are in the trail already.
// @mode read
// @param ids list<string>
// @returns id string
// @plan NodeUniqueIndexSeek AuditEntry(id)
UNWIND $ids AS id
MATCH (e:AuditEntry {id: id})
RETURN e.id AS id
