// The areas that some duty lines serve on a day.
// @mode read
// @param lineIds list<string>
// @param asOf date
// @returns lineId string, areaId string
// @plan NodeUniqueIndexSeek DutyLine(id)
UNWIND $lineIds AS lineId
MATCH (:DutyLine {id: lineId})-[e:SERVES]->(a:Area)
WHERE e.since <= $asOf AND (e.until IS NULL OR e.until > $asOf)
RETURN DISTINCT lineId, a.id AS areaId
