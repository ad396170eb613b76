// What had been given for some needs by a day, the earliest first.
// @mode read
// @param needIds list<string>
// @param asOf date
// @returns needId string, id string, kind string, on date, amount integer, text string, decision string, basis string, organizationId string, directiveId string, needIds list<string>
// @plan NodeUniqueIndexSeek Need(id)
UNWIND $needIds AS needId
MATCH (:Need {id: needId})<-[:MEETS]-(s:Support)
WHERE s.on <= $asOf
MATCH (s)-[:GIVEN_BY]->(o:Organization)
OPTIONAL MATCH (s)-[:UNDER]->(d:Directive)
RETURN needId, s.id AS id, s.kind AS kind, s.on AS on, s.amount AS amount, s.text AS text, s.decision AS decision,
  s.basis AS basis, o.id AS organizationId, d.id AS directiveId,
  COLLECT { MATCH (s)-[:MEETS]->(met:Need) RETURN met.id ORDER BY met.since, met.id } AS needIds
ORDER BY needId, on, id
