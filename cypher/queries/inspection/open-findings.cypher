// The first findings of some scopes whose follow-up is not over, the longest open first.
// @mode read
// @param scopes list<map>
// @param asOf date
// @param limit integer
// @returns scope integer, id string, inspectionId string, number integer, kind string, severity string, text string, on date, sortKey string, steps list<list>
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
  WHERE i.on <= $asOf
  MATCH (i)-[:FOUND]->(f:Finding)
  WITH scope, i, f, coalesce(head(COLLECT {
    MATCH (f)-[:FOLLOWED_BY]->(u:FollowUp)
    WHERE u.on <= $asOf
    RETURN u.state ORDER BY u.number DESC LIMIT 1
  }), 'OPEN') AS state
  WHERE state IN ['OPEN', 'IN_HAND']
    AND (scope.afterDay IS NULL OR i.on > scope.afterDay OR i.on = scope.afterDay
      AND (f.sortKey > scope.afterSortKey OR f.sortKey = scope.afterSortKey AND f.id > scope.afterId))
  RETURN i, f
  ORDER BY i.on, f.sortKey, f.id
  LIMIT $limit
}
RETURN scope.index AS scope, f.id AS id, i.id AS inspectionId, f.number AS number, f.kind AS kind, f.severity AS severity, f.text AS text, i.on AS on, f.sortKey AS sortKey,
  COLLECT { MATCH (f)-[:FOLLOWED_BY]->(u:FollowUp) RETURN [u.number, u.state, u.on, u.text] ORDER BY u.number } AS steps
ORDER BY scope, on, sortKey, id
