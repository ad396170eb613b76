// Makes inspections: planned ones, or such as have been made already.
// @mode write
// @param inspections list<map>
// @returns made integer
// @plan NodeUniqueIndexSeek Organization(id)
// @plan NodeUniqueIndexSeek Area(id)
// @plan NodeUniqueIndexSeek Directive(id)
UNWIND $inspections AS new
MATCH (by:Organization {id: new.byId})
OPTIONAL MATCH (a:Area {id: new.areaId})
OPTIONAL MATCH (o:Organization {id: new.organizationId})
OPTIONAL MATCH (d:Directive {id: new.underId})
CREATE (i:Inspection {id: new.id, announced: new.announced, since: new.since, plannedOn: new.plannedOn, on: new.on,
  decision: new.decision, teamName: new.teamName, basis: new.basis, outcome: new.outcome, text: new.text, seed: new.seed,
  weight: new.weight, reasons: new.reasons, reasonWeights: new.reasonWeights, revision: 0,
  sortKey: coalesce(a.sortKey + ' ' + a.code, o.sortKey + ' ' + o.code)})
CREATE (i)-[:CARRIED_OUT_BY {since: new.since}]->(by)
FOREACH (area IN CASE WHEN a IS NULL THEN [] ELSE [a] END | CREATE (i)-[:INSPECTS {since: new.since}]->(area))
FOREACH (body IN CASE WHEN o IS NULL THEN [] ELSE [o] END | CREATE (i)-[:INSPECTS {since: new.since}]->(body))
FOREACH (under IN CASE WHEN d IS NULL THEN [] ELSE [d] END | CREATE (i)-[:UNDER {since: new.since}]->(under))
RETURN count(*) AS made
