// The texts of some drafts.
// @mode read
// @param ids list<string>
// @returns id string, text string
// @plan NodeUniqueIndexSeek Draft(id)
UNWIND $ids AS wanted
MATCH (d:Draft {id: wanted})
RETURN d.id AS id, d.text AS text
