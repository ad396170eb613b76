// A person's absences that are not over before a day, the earliest first.
// @mode read
// @param personId string
// @param from date
// @returns kind string, since date, until date
// @plan NodeUniqueIndexSeek Person(id)
MATCH (:Person {id: $personId})-[:HAS_ABSENCE]->(x:Absence)
WHERE x.until IS NULL OR (x.until > $from AND x.until > x.since)
RETURN x.kind AS kind, x.since AS since, x.until AS until
ORDER BY since
