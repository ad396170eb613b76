// What some practices are, in the words of those who described them, and why they were withdrawn.
// @mode read
// @param ids list<string>
// @returns id string, text string, reason string
// @plan NodeUniqueIndexSeek Practice(id)
UNWIND $ids AS wanted
MATCH (p:Practice {id: wanted})
RETURN p.id AS id, p.text AS text, p.reason AS reason
