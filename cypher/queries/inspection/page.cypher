// The first inspections of some scopes that are wanted, the latest first. A scope names the areas and organisations that were
// inspected, those in whose name it was done, and the inspectors, and says whether what was closed right below counts too; what it
// does not ask for is null or empty. Where insiders are named, whoever asks may know of what is unannounced and of what somebody makes
// only where one of them carries it out.
// @mode read
// @param scopes list<map>
// @param asOf date
// @param limit integer
// @returns scope integer, id string, areaId string, organizationId string, byId string, announced boolean, since date, plannedOn date, on date, cancelledOn date, cancelReason string, decision string, underId string, teamName string, basis string, outcome string, text string, seed integer, weight float, reasons list<string>, reasonWeights list<float>, sortKey string
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
    AND (scope.afterDay IS NULL OR day < scope.afterDay OR day = scope.afterDay
      AND (i.sortKey > scope.afterSortKey OR i.sortKey = scope.afterSortKey AND i.id > scope.afterId))
  RETURN i, day
  ORDER BY day DESC, i.sortKey, i.id
  LIMIT $limit
}
MATCH (i)-[:CARRIED_OUT_BY]->(by:Organization)
OPTIONAL MATCH (i)-[:INSPECTS]->(a:Area)
OPTIONAL MATCH (i)-[:INSPECTS]->(o:Organization)
OPTIONAL MATCH (i)-[:UNDER]->(d:Directive)
RETURN scope.index AS scope, i.id AS id, a.id AS areaId, o.id AS organizationId, by.id AS byId, i.announced AS announced, i.since AS since,
  i.plannedOn AS plannedOn, i.on AS on, i.cancelledOn AS cancelledOn, i.cancelReason AS cancelReason, i.decision AS decision,
  d.id AS underId, i.teamName AS teamName, i.basis AS basis, i.outcome AS outcome, i.text AS text, i.seed AS seed,
  i.weight AS weight, i.reasons AS reasons, i.reasonWeights AS reasonWeights, i.sortKey AS sortKey
ORDER BY scope, day DESC, sortKey, id
