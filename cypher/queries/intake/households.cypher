// Takes households by their code, and their stays by the first day: a stay ends at the latest where the next one begins,
// and the row about the last stay says how the household is. Each row is new, changed, unchanged, or refused: the
// household is elsewhere from the same day on, it is known to have ended before it would begin, it was erased, or what was
// corrected would be undone.
// @mode write
// @param rows list<map>
// @returns outcome string, column string, other string, lines list<integer>
// @plan NodeUniqueIndexSeek Household(code)
// @plan NodeUniqueIndexSeek Household(erasedKey)
// @plan NodeUniqueIndexSeek Area(id)
UNWIND $rows AS row
CALL (row) {
  MATCH (area:Area {id: row.area})
  OPTIONAL MATCH (known:Household {code: row.code})
  OPTIONAL MATCH (erased:Household {erasedKey: row.erased})
  OPTIONAL MATCH (known)-[stay:LOCATED_IN]->(:Area)
  WITH area, known, erased, stay ORDER BY stay.since
  WITH area, known, erased, collect(stay) AS stays
  WITH area, known, erased,
       head([s IN stays WHERE s.since = row.located_since]) AS same,
       head([s IN stays WHERE s.since > row.located_since]) AS next,
       [s IN stays WHERE s.since < row.located_since AND coalesce(row.located_since < s.until, true)] AS ended
  WITH area, known, erased, same, next IS NULL AS last, ended,
       coalesce(row.located_until, same.until) AS until, next
  WITH area, known, erased, same, last, ended,
       CASE WHEN last OR until <= next.since THEN until ELSE next.since END AS until,
       head([key IN coalesce(known.corrected, [])
         WHERE next IS NULL AND key IN keys(row.properties)
           AND NOT coalesce(known[key] = row.properties[key], known[key] IS NULL AND row.properties[key] IS NULL)]) AS undone
  WITH area, known, same, last, ended, until, undone,
       CASE
         WHEN erased IS NOT NULL THEN 'ERASED'
         WHEN undone IS NOT NULL THEN 'CORRECTED'
         WHEN last AND coalesce(row.until, known.until) <= row.since THEN 'BAD_PERIOD'
         WHEN endNode(same).id <> row.area THEN 'PLACE_TAKEN'
         WHEN known IS NULL THEN 'NEW'
         WHEN same IS NULL OR size(ended) > 0 OR NOT coalesce(same.until = until, same.until IS NULL AND until IS NULL)
           THEN 'CHANGED'
         WHEN last AND any(key IN keys(row.properties)
                  WHERE NOT coalesce(known[key] = row.properties[key], known[key] IS NULL AND row.properties[key] IS NULL))
           THEN 'CHANGED'
         ELSE 'UNCHANGED'
       END AS outcome
  FOREACH (ignored IN CASE WHEN outcome IN ['NEW', 'CHANGED'] THEN [1] ELSE [] END |
    MERGE (household:Household {code: row.code})
    ON CREATE SET household.id = row.id, household.vulnerability = []
    FOREACH (yes IN CASE WHEN last THEN [1] ELSE [] END | SET household += row.properties)
    FOREACH (stay IN ended | SET stay.until = row.located_since)
    MERGE (household)-[stay:LOCATED_IN {since: row.located_since}]->(area)
    SET stay.until = until
  )
  RETURN outcome,
         CASE outcome
           WHEN 'BAD_PERIOD' THEN 'since'
           WHEN 'PLACE_TAKEN' THEN 'area_code'
           WHEN 'ERASED' THEN 'code'
           WHEN 'CORRECTED' THEN CASE undone WHEN 'headName' THEN 'head_name' ELSE undone END
         END AS column,
         CASE outcome
           WHEN 'BAD_PERIOD' THEN toString(known.until)
           WHEN 'PLACE_TAKEN' THEN endNode(same).code
           WHEN 'ERASED' THEN row.code
           WHEN 'CORRECTED' THEN toString(known.correctedOn)
         END AS other
}
RETURN outcome, column, other, collect(row.line) AS lines
