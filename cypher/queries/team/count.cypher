// How many teams of some kinds rows of organisations have on a day.
// @mode read
// @param requests list<map>
// @param asOf date
// @returns request integer, teams integer
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $requests AS request
CALL (request) {
  UNWIND request.organizationIds AS organizationId
  MATCH (:Organization {id: organizationId})<-[:SET_UP_BY]-(t:Team)
  WHERE t.since <= $asOf AND (t.until IS NULL OR t.until > $asOf) AND t.kind IN request.kinds
  RETURN count(t) AS teams
}
RETURN request.index AS request, teams
