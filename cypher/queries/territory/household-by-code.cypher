// The identity of the household with a code.
// @mode read
// @param code string
// @returns id string
// @plan NodeUniqueIndexSeek Household(code)
MATCH (h:Household {code: $code})
RETURN h.id AS id
