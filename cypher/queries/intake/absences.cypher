// Takes absences by person and first day. Each row is new, changed, unchanged, or refused: it names a person who is not
// there, or another absence holds on some of the same days.
// @mode write
// @param rows list<map>
// @returns outcome string, column string, other string, lines list<integer>
// @plan NodeUniqueIndexSeek Person(code)
UNWIND $rows AS row
CALL (row) {
  OPTIONAL MATCH (person:Person {code: row.person_code})
  OPTIONAL MATCH (person)-[:HAS_ABSENCE]->(absence:Absence)
  WITH person, collect(absence) AS absences
  WITH person, absences, head([a IN absences WHERE a.since = row.since]) AS same
  WITH person, same, head([a IN absences
         WHERE a.since <> row.since
           AND coalesce(row.since < a.until, true)
           AND coalesce(a.since < coalesce(row.until, same.until), true)]) AS rival
  WITH person, same, rival,
       CASE
         WHEN person IS NULL THEN 'UNKNOWN_CODE'
         WHEN rival IS NOT NULL THEN 'OVERLAP'
         WHEN same IS NULL THEN 'NEW'
         WHEN any(key IN keys(row.properties)
                  WHERE NOT coalesce(same[key] = row.properties[key], same[key] IS NULL AND row.properties[key] IS NULL))
           THEN 'CHANGED'
         ELSE 'UNCHANGED'
       END AS outcome
  FOREACH (ignored IN CASE outcome WHEN 'NEW' THEN [1] ELSE [] END |
    CREATE (person)-[:HAS_ABSENCE]->(new:Absence {since: row.since})
    SET new += row.properties
  )
  FOREACH (ignored IN CASE outcome WHEN 'CHANGED' THEN [1] ELSE [] END |
    SET same += row.properties
  )
  RETURN outcome,
         CASE outcome WHEN 'UNKNOWN_CODE' THEN 'person_code' END AS column,
         CASE outcome
           WHEN 'UNKNOWN_CODE' THEN row.person_code
           WHEN 'OVERLAP' THEN toString(rival.since) + ' to ' + coalesce(toString(rival.until), 'open')
         END AS other
}
RETURN outcome, column, other, collect(row.line) AS lines
