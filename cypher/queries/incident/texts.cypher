// What some incidents are about, in the words of those who raised them.
// @mode read
// @param ids list<string>
// @returns id string, text string
// @plan NodeUniqueIndexSeek Incident(id)
UNWIND $ids AS wanted
MATCH (i:Incident {id: wanted})
RETURN i.id AS id, i.text AS text
