// Lets a duty line serve areas.
// @mode write
// @param lineId string
// @param areaIds list<string>
// @param since date
// @returns added integer
// @plan NodeUniqueIndexSeek DutyLine(id)
// @plan NodeUniqueIndexSeek Area(id)
MATCH (l:DutyLine {id: $lineId})
UNWIND $areaIds AS areaId
MATCH (a:Area {id: areaId})
CREATE (l)-[:SERVES {since: $since}]->(a)
RETURN count(*) AS added
