// Takes persons by their code. Each row is new, changed, unchanged, or refused: a person known to be gone cannot begin
// after that.
// @mode write
// @param rows list<map>
// @returns line integer, outcome string, column string, other string
// @plan NodeUniqueIndexSeek Person(code)
UNWIND $rows AS row
CALL (row) {
  OPTIONAL MATCH (known:Person {code: row.code})
  WITH known,
       CASE
         WHEN coalesce(row.until, known.until) <= row.since THEN 'BAD_PERIOD'
         WHEN known IS NULL THEN 'NEW'
         WHEN any(key IN keys(row.properties)
                  WHERE NOT coalesce(known[key] = row.properties[key], known[key] IS NULL AND row.properties[key] IS NULL))
           THEN 'CHANGED'
         ELSE 'UNCHANGED'
       END AS outcome
  FOREACH (ignored IN CASE WHEN outcome IN ['NEW', 'CHANGED'] THEN [1] ELSE [] END |
    MERGE (person:Person {code: row.code})
    ON CREATE SET person.id = row.id
    SET person += row.properties
    FOREACH (yes IN CASE WHEN row.member THEN [1] ELSE [] END | SET person:Member)
    FOREACH (no IN CASE WHEN row.member THEN [] ELSE [1] END | REMOVE person:Member)
  )
  RETURN outcome,
         CASE outcome WHEN 'BAD_PERIOD' THEN 'since' END AS column,
         CASE outcome WHEN 'BAD_PERIOD' THEN toString(known.until) END AS other
}
RETURN row.line AS line, outcome, column, other
