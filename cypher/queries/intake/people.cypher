// Takes persons by their code. Each row is new, changed, unchanged, or refused: a person known to be gone cannot begin
// after that, one that was erased does not come back, and what was corrected is not undone.
// @mode write
// @param rows list<map>
// @returns outcome string, column string, other string, lines list<integer>
// @plan NodeUniqueIndexSeek Person(code)
// @plan NodeUniqueIndexSeek Person(erasedKey)
UNWIND $rows AS row
CALL (row) {
  OPTIONAL MATCH (known:Person {code: row.code})
  OPTIONAL MATCH (erased:Person {erasedKey: row.erased})
  WITH known, erased,
       head([key IN coalesce(known.corrected, [])
         WHERE key IN keys(row.properties)
           AND NOT coalesce(known[key] = row.properties[key], known[key] IS NULL AND row.properties[key] IS NULL)]) AS undone
  WITH known, undone,
       CASE
         WHEN erased IS NOT NULL THEN 'ERASED'
         WHEN undone IS NOT NULL THEN 'CORRECTED'
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
         CASE outcome
           WHEN 'BAD_PERIOD' THEN 'since'
           WHEN 'ERASED' THEN 'code'
           WHEN 'CORRECTED' THEN CASE undone WHEN 'fullName' THEN 'full_name' WHEN 'cardNumber' THEN 'card_number' ELSE undone END
         END AS column,
         CASE outcome
           WHEN 'BAD_PERIOD' THEN toString(known.until)
           WHEN 'ERASED' THEN row.code
           WHEN 'CORRECTED' THEN toString(known.correctedOn)
         END AS other
}
RETURN outcome, column, other, collect(row.line) AS lines
