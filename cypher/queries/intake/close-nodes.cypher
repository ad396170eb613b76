// Closes persons, households and absences that were just found.
// @mode write
// @param ids list<string>
// @param day date
// @plan NodeByElementIdSeek
UNWIND $ids AS id
MATCH (node)
WHERE elementId(node) = id
SET node.until = $day
