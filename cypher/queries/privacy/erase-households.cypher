// Puts pseudonyms in the place of what tells who some households are, and of what was written of their needs.
// @mode write
// @param rows list<map>
// @param on date
// @returns erased integer
// @plan NodeUniqueIndexSeek Household(id)
UNWIND $rows AS row
MATCH (h:Household {id: row.id})
SET h += row.properties, h.erasedOn = $on
REMOVE h.headName, h.corrected, h.correctedOn
WITH h, row
CALL (h, row) {
  MATCH (h)-[:HAS_NEED]->(n:Need)
  SET n.text = row.pseudonym
  WITH DISTINCT h, n
  MATCH (n)<-[:MEETS]-(s:Support)
  WHERE NOT EXISTS { (s)-[:MEETS]->(:Need)<-[:HAS_NEED]-(other:Household) WHERE other <> h }
  REMOVE s.text
}
RETURN count(*) AS erased
