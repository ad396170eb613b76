// Corrects what is kept of a person, and remembers which values are right now.
// @mode write
// @param id string
// @param properties map
// @param corrected list<string>
// @param on date
// @returns id string
// @plan NodeUniqueIndexSeek Person(id)
MATCH (p:Person {id: $id})
SET p += $properties, p.corrected = $corrected, p.correctedOn = $on
RETURN p.id AS id
