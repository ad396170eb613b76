// Lets a team no longer work in areas.
// @mode write
// @param teamId string
// @param areaIds list<string>
// @param until date
// @returns ended integer
// @plan NodeUniqueIndexSeek Team(id)
MATCH (t:Team {id: $teamId})-[e:OPERATES_IN]->(a:Area)
WHERE a.id IN $areaIds AND (e.until IS NULL OR (e.until > $until AND e.until > e.since))
SET e.until = $until
RETURN count(*) AS ended
