// Notes that a body gives up a practice.
// @mode write
// @param id string
// @param organizationId string
// @param until date
// @param text string
// @returns given integer
// @plan NodeUniqueIndexSeek Organization(id)
MATCH (o:Organization {id: $organizationId})-[t:TOOK_UP]->(p:Practice)
USING INDEX o:Organization(id)
WHERE p.id = $id AND t.since < $until AND t.until IS NULL
SET t.until = $until, t.text = $text
RETURN count(*) AS given
