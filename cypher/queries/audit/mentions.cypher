// To which entries those lead whom they name.
// @mode read
// @param mentions list<map>
// @returns number integer, subject string
// @plan NodeIndexSeek AuditMention(subject, sortKey)
UNWIND $mentions AS wanted
MATCH (m:AuditMention {subject: wanted.subject, sortKey: wanted.sortKey})
RETURN m.number AS number, m.subject AS subject
