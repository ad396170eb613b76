// Assigns households to persons. Each row is new, changed, unchanged, or refused:
// it names a person or a household that is not there, or another assignment of the same two holds on some of the same days.
// @mode write
// @param rows list<map>
// @returns outcome string, column string, other string, lines list<integer>
// @plan NodeUniqueIndexSeek Person(code)
// @plan NodeUniqueIndexSeek Household(code)
UNWIND $rows AS row
CALL (row) {
  OPTIONAL MATCH (person:Person {code: row.person_code})
  OPTIONAL MATCH (household:Household {code: row.household_code})
  OPTIONAL MATCH (person)-[tie:COVERS]->(household)
  WITH person, household, collect(tie) AS ties
  WITH person, household, ties, head([t IN ties WHERE t.since = row.since]) AS same
  WITH person, household, same, head([t IN ties
         WHERE t.since <> row.since
           AND coalesce(row.since < t.until, true)
           AND coalesce(t.since < coalesce(row.until, same.until), true)]) AS rival
  WITH person, household, same, rival,
       CASE WHEN person IS NULL THEN 'person_code' WHEN household IS NULL THEN 'household_code' END AS unknown
  WITH person, household, same, rival, unknown,
       CASE
         WHEN unknown IS NOT NULL THEN 'UNKNOWN_CODE'
         WHEN rival IS NOT NULL THEN 'OVERLAP'
         WHEN same IS NULL THEN 'NEW'
         WHEN any(key IN keys(row.properties)
                  WHERE NOT coalesce(same[key] = row.properties[key], same[key] IS NULL AND row.properties[key] IS NULL))
           THEN 'CHANGED'
         ELSE 'UNCHANGED'
       END AS outcome
  FOREACH (ignored IN CASE outcome WHEN 'NEW' THEN [1] ELSE [] END |
    CREATE (person)-[new:COVERS {since: row.since, role: 'LEAD'}]->(household)
    SET new += row.properties
  )
  FOREACH (ignored IN CASE outcome WHEN 'CHANGED' THEN [1] ELSE [] END |
    SET same += row.properties
  )
  RETURN outcome, unknown AS column,
         CASE outcome
           WHEN 'UNKNOWN_CODE' THEN row[unknown]
           WHEN 'OVERLAP' THEN toString(rival.since) + ' to ' + coalesce(toString(rival.until), 'open')
         END AS other
}
RETURN outcome, column, other, collect(row.line) AS lines
