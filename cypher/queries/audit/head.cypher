// How the trail stands; no row where nothing was ever added.
// @mode read
// @returns number integer, hash string, entries integer, removedUpTo integer, removedHash string, seal string
// @plan NodeUniqueIndexSeek AuditHead(key)
MATCH (h:AuditHead {key: 'head'})
CALL () {
  MATCH (e:AuditEntry)
  RETURN count(e) AS entries
}
RETURN h.number AS number, h.hash AS hash, entries, h.removedUpTo AS removedUpTo, h.removedHash AS removedHash,
  h.seal AS seal
