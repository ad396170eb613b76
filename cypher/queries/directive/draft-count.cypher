// How many drafts there are of a state.
// @mode read
// @param state string
// @returns drafts integer
// @allow NodeByLabelScan: drafts are about as few as documents
MATCH (d:Draft)
WHERE d.state = $state
RETURN count(*) AS drafts
