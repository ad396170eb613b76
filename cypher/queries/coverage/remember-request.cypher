// Remembers a request by the client's key; tells the fingerprint of the request that used the key
// first, and the households that it was about.
// @mode write
// @param key string
// @param operation string
// @param fingerprint string
// @param now datetime
// @returns fingerprint string, isNew boolean, householdIds list<string>
// @plan NodeUniqueIndexSeek Request(key)
MERGE (r:Request {key: $key})
ON CREATE SET r.operation = $operation, r.fingerprint = $fingerprint, r.recordedAt = $now, r.isNew = true
WITH r, coalesce(r.isNew, false) AS isNew
REMOVE r.isNew
RETURN r.fingerprint AS fingerprint, isNew, coalesce(r.householdIds, []) AS householdIds
