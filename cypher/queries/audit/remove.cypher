// Removes the entries up to a number, and keeps where the trail begins since.
// @mode write
// @param number integer
// @param hash string
// @param seal string
// @returns removedUpTo integer
// @plan NodeUniqueIndexSeek AuditHead(key)
// @plan NodeUniqueIndexSeekByRange AuditEntry(number)
CALL () {
  MATCH (e:AuditEntry)
  WHERE e.number <= $number
  DELETE e
}
MATCH (h:AuditHead {key: 'head'})
SET h.removedUpTo = $number, h.removedHash = $hash, h.seal = $seal
RETURN h.removedUpTo AS removedUpTo
