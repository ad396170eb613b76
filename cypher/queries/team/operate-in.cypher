// Lets a team work in areas.
// @mode write
// @param teamId string
// @param areaIds list<string>
// @param since date
// @returns added integer
// @plan NodeUniqueIndexSeek Team(id)
// @plan NodeUniqueIndexSeek Area(id)
MATCH (t:Team {id: $teamId})
UNWIND $areaIds AS areaId
MATCH (a:Area {id: areaId})
CREATE (t)-[:OPERATES_IN {since: $since}]->(a)
RETURN count(*) AS added
