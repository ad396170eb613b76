// When some households were corrected and erased.
// @mode read
// @param ids list<string>
// @returns id string, correctedOn date, erasedOn date
// @plan NodeUniqueIndexSeek Household(id)
UNWIND $ids AS wanted
MATCH (h:Household {id: wanted})
RETURN h.id AS id, h.correctedOn AS correctedOn, h.erasedOn AS erasedOn
