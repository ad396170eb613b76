// Notes that a planned inspection was made, and what came of it.
// @mode write
// @param id string
// @param on date
// @param outcome string
// @param text string
// @returns id string
// @plan NodeUniqueIndexSeek Inspection(id)
MATCH (i:Inspection {id: $id})
SET i.on = $on, i.outcome = $outcome, i.text = $text
RETURN i.id AS id
