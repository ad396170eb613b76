// Keeps free texts from which words were erased.
// @mode write
// @param rows list<map>
// @returns rewritten integer
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element
SET n += row.properties
RETURN count(*) AS rewritten
