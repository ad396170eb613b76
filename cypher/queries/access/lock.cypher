// Keeps others from changing accounts and grants until the transaction ends; tells whether the demo accounts were made.
// @mode write
// @returns demo boolean
// @plan NodeUniqueIndexSeek Realm(key)
MERGE (r:Realm {key: 'realm'})
SET r.revision = coalesce(r.revision, 0) + 1
RETURN coalesce(r.demo, false) AS demo
