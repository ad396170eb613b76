// Keeps a text as an open draft, unless the same text is open already; gives the open one.
// @mode write
// @param openAs string
// @param id string
// @param text string
// @param fileName string
// @param createdAt datetime
// @returns id string, state string, fileName string, createdAt datetime
// @plan NodeUniqueIndexSeek Draft(openAs)
MERGE (d:Draft {openAs: $openAs})
ON CREATE SET d.id = $id, d.text = $text, d.fileName = $fileName, d.createdAt = $createdAt, d.state = 'OPEN'
RETURN d.id AS id, d.state AS state, d.fileName AS fileName, d.createdAt AS createdAt
