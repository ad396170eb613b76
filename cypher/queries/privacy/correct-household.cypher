// Corrects what is kept of a household, remembers which values are right now, and marks the areas whose figures that can move.
// @mode write
// @param id string
// @param properties map
// @param corrected list<string>
// @param on date
// @param now datetime
// @returns areaId string
// @plan NodeUniqueIndexSeek Household(id)
MATCH (h:Household {id: $id})
SET h += $properties, h.corrected = $corrected, h.correctedOn = $on
WITH h
MATCH (h)-[:LOCATED_IN]->(a:Area)
WITH DISTINCT a
ORDER BY a.id
SET a.touches = coalesce(a.touches, 0) + 1, a.touchedAt = $now
RETURN a.id AS areaId
