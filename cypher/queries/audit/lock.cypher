// Keeps others from adding to the trail until the transaction ends; tells how it stands.
// @mode write
// @returns number integer, hash string, entries integer, removedUpTo integer, removedHash string, seal string
// @plan NodeUniqueIndexSeek AuditHead(key)
MERGE (h:AuditHead {key: 'head'})
SET h.revision = coalesce(h.revision, 0) + 1
RETURN h.number AS number, h.hash AS hash, 0 AS entries, h.removedUpTo AS removedUpTo, h.removedHash AS removedHash,
  h.seal AS seal
