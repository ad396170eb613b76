// Puts a draft aside, if it is open; tells what it is now.
// @mode write
// @param id string
// @returns id string, state string, fileName string, createdAt datetime
// @plan NodeUniqueIndexSeek Draft(id)
MATCH (d:Draft {id: $id})
REMOVE d.openAs
SET d.state = CASE d.state WHEN 'OPEN' THEN 'DISCARDED' ELSE d.state END
RETURN d.id AS id, d.state AS state, d.fileName AS fileName, d.createdAt AS createdAt
