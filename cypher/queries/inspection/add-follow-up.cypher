// Adds a step to the follow-up of a finding.
// @mode write
// @param id string
// @param number integer
// @param state string
// @param on date
// @param text string
// @returns id string
// @plan NodeUniqueIndexSeek Finding(id)
MATCH (f:Finding {id: $id})
CREATE (f)-[:FOLLOWED_BY {since: $on}]->(:FollowUp {number: $number, state: $state, on: $on, text: $text})
RETURN f.id AS id
