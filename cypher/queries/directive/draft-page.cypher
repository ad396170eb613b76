// The first drafts of a state after a place in the list, the newest first.
// @mode read
// @param state string
// @param after map
// @param limit integer
// @returns id string, state string, fileName string, createdAt datetime
// @allow NodeByLabelScan: drafts are about as few as documents
MATCH (d:Draft)
WHERE d.state = $state
  AND ($after IS NULL OR d.createdAt < $after.createdAt OR (d.createdAt = $after.createdAt AND d.id > $after.id))
RETURN d.id AS id, d.state AS state, d.fileName AS fileName, d.createdAt AS createdAt
ORDER BY createdAt DESC, id
LIMIT $limit
