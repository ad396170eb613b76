// The identity of the person with a code.
// @mode read
// @param code string
// @returns id string
// @plan NodeUniqueIndexSeek Person(code)
MATCH (p:Person {code: $code})
RETURN p.id AS id
