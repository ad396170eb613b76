// How the inspections of some scopes stand on a day, counted by state, whether they were announced, and outcome.
// @mode read
// @param scopes list<map>
// @param asOf date
// @returns scope integer, state string, announced boolean, outcome string, overdue boolean, inspections integer
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
  WITH scope, i, CASE WHEN i.on <= $asOf THEN i.on ELSE i.plannedOn END AS day,
    CASE WHEN i.on <= $asOf THEN 'DONE' WHEN i.cancelledOn <= $asOf THEN 'CANCELLED' ELSE 'PLANNED' END AS state
  WHERE i.since <= $asOf
    AND (scope.insiderIds IS NULL OR (i.announced OR i.on IS NOT NULL)
      OR EXISTS { MATCH (i)-[:CARRIED_OUT_BY]->(own:Organization) WHERE own.id IN scope.insiderIds })
    AND (scope.announced IS NULL OR i.announced = scope.announced)
    AND (size(scope.states) = 0 OR state IN scope.states)
    AND (scope.from IS NULL OR day >= scope.from)
    AND (scope.to IS NULL OR day <= scope.to)
  RETURN state, i.announced AS announced, CASE state WHEN 'DONE' THEN i.outcome END AS outcome,
    state = 'PLANNED' AND i.plannedOn < $asOf AS overdue, count(*) AS inspections
}
RETURN scope.index AS scope, state, announced, outcome, overdue, inspections
