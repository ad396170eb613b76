// How many inspections of some scopes are wanted; what a scope is, the statement of pages says.
// @mode read
// @param scopes list<map>
// @param asOf date
// @returns scope integer, inspections integer
// @plan NodeUniqueIndexSeek Area(id)
// @plan NodeUniqueIndexSeek Organization(id)
// @plan NodeUniqueIndexSeek Person(id)
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
  UNION
    UNWIND scope.byIds AS byId
    MATCH (:Organization {id: byId})<-[:CARRIED_OUT_BY]-(i:Inspection)
    RETURN i
  UNION
    UNWIND scope.personIds AS personId
    MATCH (:Person {id: personId})-[:INSPECTED]->(i:Inspection)
    RETURN i
  }
  WITH scope, i, CASE WHEN i.on <= $asOf THEN i.on ELSE i.plannedOn END AS day,
    CASE WHEN i.on <= $asOf THEN 'DONE' WHEN i.cancelledOn <= $asOf THEN 'CANCELLED' ELSE 'PLANNED' END AS state
  WHERE i.since <= $asOf
    AND (scope.insiderIds IS NULL OR (i.announced OR i.on IS NOT NULL) AND size(scope.personIds) = 0
      OR EXISTS { MATCH (i)-[:CARRIED_OUT_BY]->(own:Organization) WHERE own.id IN scope.insiderIds })
    AND (scope.announced IS NULL OR i.announced = scope.announced)
    AND (size(scope.states) = 0 OR state IN scope.states)
    AND (scope.from IS NULL OR day >= scope.from)
    AND (scope.to IS NULL OR day <= scope.to)
  RETURN count(*) AS inspections
}
RETURN scope.index AS scope, inspections
