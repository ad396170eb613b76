// Removes the entries up to a number, and keeps where the trail begins since.
// @mode write
// @param number integer
// @param hash string
// @param seal string
// @returns removedUpTo integer
// @plan NodeUniqueIndexSeek AuditHead(key)
// @plan NodeUniqueIndexSeekByRange AuditEntry(number)
// @plan NodeIndexSeek AuditMention(subject, sortKey)
CALL () {
  MATCH (e:AuditEntry)
  WHERE e.number <= $number
  WITH e, e.sortKey AS sortKey, [id IN e.people | 'Person:' + id] + [id IN e.households | 'Household:' + id] AS subjects
  CALL (subjects, sortKey) {
    UNWIND subjects AS subject
    MATCH (m:AuditMention {subject: subject, sortKey: sortKey})
    DELETE m
  }
  DELETE e
}
MATCH (h:AuditHead {key: 'head'})
SET h.removedUpTo = $number, h.removedHash = $hash, h.seal = $seal
RETURN h.removedUpTo AS removedUpTo
