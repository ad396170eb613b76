// Adds a need to a household.
// @mode write
// @param householdId string
// @param id string
// @param kind string
// @param text string
// @param since date
// @param openTo date
// @param basis string
// @returns added integer
// @plan NodeUniqueIndexSeek Household(id)
MATCH (h:Household {id: $householdId})
CREATE (h)-[:HAS_NEED]->(:Need {id: $id, kind: $kind, text: $text, since: $since, openTo: $openTo, basis: $basis})
RETURN count(*) AS added
