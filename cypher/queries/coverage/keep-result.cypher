// Keeps with a client's key the households that its request was about, so that a repetition is answered alike.
// @mode write
// @param key string
// @param householdIds list<string>
// @returns kept integer
// @plan NodeUniqueIndexSeek Request(key)
MATCH (r:Request {key: $key})
SET r.householdIds = $householdIds
RETURN count(*) AS kept
