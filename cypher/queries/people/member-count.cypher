// How many members some organisations have on a day.
// @mode read
// @param organizationIds list<string>
// @param availabilities list<string>
// @param asOf date
// @returns organizationId string, members integer
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $organizationIds AS organizationId
CALL (organizationId) {
  MATCH (:Organization {id: organizationId})<-[m:MEMBER_OF]-(p:Person)
  WHERE m.since <= $asOf AND (m.until IS NULL OR m.until > $asOf)
    AND p.since <= $asOf AND (p.until IS NULL OR p.until > $asOf)
  WITH DISTINCT p
  CALL (p) {
    OPTIONAL MATCH (p)-[:HAS_ABSENCE]->(x:Absence)
    WHERE x.since <= $asOf AND (x.until IS NULL OR x.until > $asOf)
    RETURN x.kind AS absence
    LIMIT 1
  }
  WITH p, absence
  WHERE $availabilities IS NULL OR coalesce(absence, 'AVAILABLE') IN $availabilities
  RETURN count(*) AS members
}
RETURN organizationId, members
