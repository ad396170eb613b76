// The areas in which some teams work on a day.
// @mode read
// @param teamIds list<string>
// @param asOf date
// @returns teamId string, areaId string
// @plan NodeUniqueIndexSeek Team(id)
UNWIND $teamIds AS teamId
MATCH (:Team {id: teamId})-[e:OPERATES_IN]->(a:Area)
WHERE e.since <= $asOf AND (e.until IS NULL OR e.until > $asOf)
RETURN DISTINCT teamId, a.id AS areaId
