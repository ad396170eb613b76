// How many duty lines rows of organisations have on a day.
// @mode read
// @param requests list<map>
// @param asOf date
// @returns request integer, lines integer
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $requests AS request
CALL (request) {
  UNWIND request.organizationIds AS organizationId
  MATCH (:Organization {id: organizationId})<-[:KEPT_BY]-(l:DutyLine)
  WHERE l.since <= $asOf AND (l.until IS NULL OR l.until > $asOf)
  RETURN count(l) AS lines
}
RETURN request.index AS request, lines
