// Adds a step to some undertakings.
// @mode write
// @param steps list<map>
// @param status string
// @param on date
// @param at datetime
// @param reason string
// @param by string
// @returns added integer
// @plan NodeUniqueIndexSeek Undertaking(id)
UNWIND $steps AS step
MATCH (u:Undertaking {id: step.undertakingId})
CREATE (u)-[:HAS_STEP {on: $on}]->(:Step {number: step.number, status: $status, on: $on, at: $at, reason: $reason, by: $by})
RETURN count(*) AS added
