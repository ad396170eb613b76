// Some inspections.
// @mode read
// @param ids list<string>
// @returns id string, areaId string, organizationId string, byId string, announced boolean, since date, plannedOn date, on date, cancelledOn date, cancelReason string, decision string, underId string, teamName string, basis string, outcome string, text string, seed integer, weight float, reasons list<string>, reasonWeights list<float>, sortKey string
// @plan NodeUniqueIndexSeek Inspection(id)
UNWIND $ids AS wanted
MATCH (i:Inspection {id: wanted})
MATCH (i)-[:CARRIED_OUT_BY]->(by:Organization)
OPTIONAL MATCH (i)-[:INSPECTS]->(a:Area)
OPTIONAL MATCH (i)-[:INSPECTS]->(o:Organization)
OPTIONAL MATCH (i)-[:UNDER]->(d:Directive)
RETURN i.id AS id, a.id AS areaId, o.id AS organizationId, by.id AS byId, i.announced AS announced, i.since AS since,
  i.plannedOn AS plannedOn, i.on AS on, i.cancelledOn AS cancelledOn, i.cancelReason AS cancelReason, i.decision AS decision,
  d.id AS underId, i.teamName AS teamName, i.basis AS basis, i.outcome AS outcome, i.text AS text, i.seed AS seed,
  i.weight AS weight, i.reasons AS reasons, i.reasonWeights AS reasonWeights, i.sortKey AS sortKey
