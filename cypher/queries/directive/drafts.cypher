// Some drafts, without their texts.
// @mode read
// @param ids list<string>
// @returns id string, state string, fileName string, createdAt datetime
// @plan NodeUniqueIndexSeek Draft(id)
UNWIND $ids AS wanted
MATCH (d:Draft {id: wanted})
RETURN d.id AS id, d.state AS state, d.fileName AS fileName, d.createdAt AS createdAt
