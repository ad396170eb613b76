// Whether the store holds anything that demo data must not be mixed with.
// @mode read
// @returns anything boolean
CALL () { MATCH (node:Organization) RETURN count(node) AS organizations }
CALL () { MATCH (node:Area) RETURN count(node) AS areas }
CALL () { MATCH (node:Person) RETURN count(node) AS persons }
CALL () { MATCH (node:Household) RETURN count(node) AS households }
RETURN organizations + areas + persons + households > 0 AS anything
