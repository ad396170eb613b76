// How the follow-up of what was found in the inspections of some scopes stands on a day.
// @mode read
// @param scopes list<map>
// @param asOf date
// @returns scope integer, state string, findings integer
// @plan NodeUniqueIndexSeek Area(id)
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $scopes AS scope
CALL (scope) {
  CALL (scope) {
    UNWIND scope.areaIds AS areaId
    MATCH (:Area {id: areaId})<-[:INSPECTS]-(i:Inspection)
    RETURN i
  UNION
    UNWIND scope.areaIds AS areaId
    MATCH (:Area {id: areaId})<-[w:WITHIN]-(closed:Area)<-[:INSPECTS]-(i:Inspection)
    WHERE scope.withClosed AND closed.until <= $asOf AND (w.until IS NULL OR w.until >= closed.until)
    RETURN i
  UNION
    UNWIND scope.organizationIds AS organizationId
    MATCH (:Organization {id: organizationId})<-[:INSPECTS]-(i:Inspection)
    RETURN i
  UNION
    UNWIND scope.organizationIds AS organizationId
    MATCH (:Organization {id: organizationId})<-[part:PART_OF]-(closed:Organization)<-[:INSPECTS]-(i:Inspection)
    WHERE scope.withClosed AND closed.until <= $asOf AND (part.until IS NULL OR part.until >= closed.until)
    RETURN i
  }
  WITH scope, i
  WHERE i.on <= $asOf AND (scope.from IS NULL OR i.on >= scope.from) AND (scope.to IS NULL OR i.on <= scope.to)
  MATCH (i)-[:FOUND]->(f:Finding)
  WITH f, coalesce(head(COLLECT {
    MATCH (f)-[:FOLLOWED_BY]->(u:FollowUp)
    WHERE u.on <= $asOf
    RETURN u.state ORDER BY u.number DESC LIMIT 1
  }), 'OPEN') AS state
  RETURN state, count(*) AS findings
}
RETURN scope.index AS scope, state, findings
