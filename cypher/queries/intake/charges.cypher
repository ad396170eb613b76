// Puts organisations in charge of areas. Each row is new, changed, unchanged, or refused,
// because the same charge holds on some of the same days.
// @mode write
// @param rows list<map>
// @returns outcome string, column string, other string, lines list<integer>
// @plan NodeUniqueIndexSeek Organization(id)
// @plan NodeUniqueIndexSeek Area(id)
// @allow CartesianProduct: of one node with one other, each found by its identity
UNWIND $rows AS row
CALL (row) {
  MATCH (organization:Organization {id: row.organization})
  MATCH (area:Area {id: row.area})
  OPTIONAL MATCH (organization)-[tie:IN_CHARGE_OF]->(area)
  WITH organization, area, collect(tie) AS ties
  WITH organization, area, ties, head([t IN ties WHERE t.since = row.since]) AS same
  WITH organization, area, same, head([t IN ties
         WHERE t.since <> row.since
           AND coalesce(row.since < t.until, true)
           AND coalesce(t.since < coalesce(row.until, same.until), true)]) AS rival
  WITH organization, area, same, rival,
       CASE
         WHEN rival IS NOT NULL THEN 'OVERLAP'
         WHEN same IS NULL THEN 'NEW'
         WHEN any(key IN keys(row.properties)
                  WHERE NOT coalesce(same[key] = row.properties[key], same[key] IS NULL AND row.properties[key] IS NULL))
           THEN 'CHANGED'
         ELSE 'UNCHANGED'
       END AS outcome
  FOREACH (ignored IN CASE outcome WHEN 'NEW' THEN [1] ELSE [] END |
    CREATE (organization)-[new:IN_CHARGE_OF {since: row.since}]->(area)
    SET new += row.properties
  )
  FOREACH (ignored IN CASE outcome WHEN 'CHANGED' THEN [1] ELSE [] END |
    SET same += row.properties
  )
  RETURN outcome, null AS column,
         CASE outcome
           WHEN 'OVERLAP' THEN toString(rival.since) + ' to ' + coalesce(toString(rival.until), 'open')
         END AS other
}
RETURN outcome, column, other, collect(row.line) AS lines
