// When some persons were corrected and erased.
// @mode read
// @param ids list<string>
// @returns id string, correctedOn date, erasedOn date
// @plan NodeUniqueIndexSeek Person(id)
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
RETURN p.id AS id, p.correctedOn AS correctedOn, p.erasedOn AS erasedOn
