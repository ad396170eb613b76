// How many assignments carry out some undertakings on a day.
// @mode read
// @param ids list<string>
// @param asOf date
// @returns undertakingId string, assignments integer
// @plan DirectedRelationshipIndexSeek
UNWIND $ids AS undertakingId
MATCH (:Person)-[c:COVERS {undertaking: undertakingId}]->(h:Household)
USING INDEX c:COVERS(undertaking)
WHERE c.since <= $asOf AND (c.until IS NULL OR c.until > $asOf)
  AND h.since <= $asOf AND (h.until IS NULL OR h.until > $asOf)
RETURN undertakingId, count(*) AS assignments
