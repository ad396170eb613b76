// The first households after one, by id, that ended before a day.
// @mode read
// @param before date
// @param after string
// @param limit integer
// @returns id string
// @plan NodeIndexSeekByRange Household(until)
MATCH (h:Household)
USING INDEX h:Household(until)
WHERE h.until <= $before AND h.erasedOn IS NULL AND h.id > $after
RETURN h.id AS id
ORDER BY id
LIMIT $limit
