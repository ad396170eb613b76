// Where a team works, as far as that is not over by a day.
// @mode read
// @param teamId string
// @param from date
// @returns areaId string, since date, until date
// @plan NodeUniqueIndexSeek Team(id)
MATCH (:Team {id: $teamId})-[e:OPERATES_IN]->(a:Area)
WHERE e.until IS NULL OR (e.until > $from AND e.until > e.since)
RETURN a.id AS areaId, e.since AS since, e.until AS until
ORDER BY since, areaId
