// Whether the store holds anything that demo data must not be mixed with.
// @mode read
// @returns anything boolean
CALL () {
  MATCH (node:Organization) RETURN count(node) AS nodes
  UNION ALL
  MATCH (node:Area) RETURN count(node) AS nodes
  UNION ALL
  MATCH (node:Person) RETURN count(node) AS nodes
  UNION ALL
  MATCH (node:Household) RETURN count(node) AS nodes
}
RETURN sum(nodes) > 0 AS anything
