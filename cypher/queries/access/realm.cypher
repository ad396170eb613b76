// Whether the accounts of the demo data were made.
// @mode read
// @returns demo boolean
// @plan NodeUniqueIndexSeek Realm(key)
MATCH (r:Realm {key: 'realm'})
RETURN coalesce(r.demo, false) AS demo
