// Some supports that had been given by a day.
// @mode read
// @param ids list<string>
// @param asOf date
// @returns id string, kind string, on date, amount integer, text string, decision string, basis string, organizationId string, directiveId string, needIds list<string>
// @plan NodeUniqueIndexSeek Support(id)
UNWIND $ids AS wanted
MATCH (s:Support {id: wanted})
WHERE s.on <= $asOf
MATCH (s)-[:GIVEN_BY]->(o:Organization)
OPTIONAL MATCH (s)-[:UNDER]->(d:Directive)
RETURN s.id AS id, s.kind AS kind, s.on AS on, s.amount AS amount, s.text AS text, s.decision AS decision,
  s.basis AS basis, o.id AS organizationId, d.id AS directiveId,
  COLLECT { MATCH (s)-[:MEETS]->(met:Need) RETURN met.id ORDER BY met.since, met.id } AS needIds
