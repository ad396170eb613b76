// The team that has a code.
// @mode read
// @param code string
// @returns id string
// @plan NodeUniqueIndexSeek Team(code)
MATCH (t:Team {code: $code})
RETURN t.id AS id
