// Adds a step that brings a report to some undertakings.
// @mode write
// @param steps list<map>
// @param status string
// @param on date
// @param at datetime
// @param text string
// @param names list<string>
// @param amounts list<float>
// @param includesBelow boolean
// @returns added integer
// @plan NodeUniqueIndexSeek Undertaking(id)
UNWIND $steps AS step
MATCH (u:Undertaking {id: step.undertakingId})
CREATE (u)-[:HAS_STEP {on: $on}]->(s:Step {number: step.number, status: $status, on: $on, at: $at})
CREATE (s)-[:BROUGHT {on: $on}]->(:Report {id: step.reportId, on: $on, at: $at, text: $text, names: $names,
  amounts: $amounts, includesBelow: $includesBelow})
RETURN count(*) AS added
