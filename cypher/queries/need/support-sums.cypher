// What was given from a day on to another for some needs, summed by decision; what meets several needs counts once.
// @mode read
// @param units list<map>
// @param asOf date
// @returns unit integer, decision string, directiveId string, supports integer, amount integer
// @plan NodeUniqueIndexSeek Need(id)
UNWIND $units AS unit
CALL (unit) {
  UNWIND unit.needIds AS needId
  MATCH (:Need {id: needId})<-[:MEETS]-(s:Support)
  WHERE s.on >= unit.from AND s.on <= $asOf
  WITH DISTINCT s
  OPTIONAL MATCH (s)-[:UNDER]->(d:Directive)
  RETURN s.decision AS decision, d.id AS directiveId, count(s) AS supports, sum(coalesce(s.amount, 0)) AS amount
}
RETURN unit.index AS unit, decision, directiveId, supports, amount
ORDER BY unit, amount DESC, supports DESC, decision
