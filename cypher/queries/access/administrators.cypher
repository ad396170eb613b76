// The open accounts that manage accounts on a day.
// @mode read
// @param asOf date
// @returns id string
// @plan NodeUniqueIndexSeek Realm(key)
MATCH (:Realm {key: 'realm'})<-[g:GRANTED]-(a:Account)
WHERE g.role = 'ADMINISTRATOR' AND a.until IS NULL AND g.since <= $asOf AND (g.until IS NULL OR g.until > $asOf)
RETURN DISTINCT a.id AS id
