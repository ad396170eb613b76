// Remembers that the accounts of the demo data were made.
// @mode write
// @returns demo boolean
// @plan NodeUniqueIndexSeek Realm(key)
MATCH (r:Realm {key: 'realm'})
SET r.demo = true
RETURN r.demo AS demo
