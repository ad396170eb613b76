// Adds what a body has given for some needs, under a directive if there is one.
// @mode write
// @param id string
// @param needIds list<string>
// @param organizationId string
// @param directiveIds list<string>
// @param kind string
// @param on date
// @param amount integer
// @param text string
// @param decision string
// @param basis string
// @returns added integer
// @plan NodeUniqueIndexSeek Organization(id)
// @plan NodeUniqueIndexSeek Need(id)
// @plan NodeUniqueIndexSeek Directive(id)
MATCH (o:Organization {id: $organizationId})
CREATE (s:Support {id: $id, kind: $kind, on: $on, amount: $amount, text: $text, decision: $decision, basis: $basis})
CREATE (s)-[:GIVEN_BY {on: $on}]->(o)
WITH s
CALL (s) {
  UNWIND $needIds AS needId
  MATCH (n:Need {id: needId})
  CREATE (s)-[:MEETS {on: $on}]->(n)
}
CALL (s) {
  UNWIND $directiveIds AS directiveId
  MATCH (d:Directive {id: directiveId})
  CREATE (s)-[:UNDER {on: $on}]->(d)
}
RETURN count(*) AS added
