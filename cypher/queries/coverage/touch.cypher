// Marks the areas and organisations whose figures a change of some persons' duties can move.
// @mode write
// @param personIds list<string>
// @param now datetime
// @returns areaIds list<string>, organizationIds list<string>
// @plan NodeUniqueIndexSeek Person(id)
UNWIND $personIds AS personId
MATCH (p:Person {id: personId})
CALL (p) {
  MATCH (p)-[:COVERS]->(:Household)-[:LOCATED_IN]->(a:Area)
  RETURN collect(DISTINCT a) AS areas
}
CALL (p) {
  MATCH (p)-[:MEMBER_OF]->(o:Organization)
  RETURN collect(DISTINCT o) AS organizations
}
WITH areas, organizations
CALL (areas) {
  UNWIND areas AS a
  WITH a
  ORDER BY a.id
  SET a.touches = coalesce(a.touches, 0) + 1, a.touchedAt = $now
  RETURN collect(a.id) AS areaIds
}
CALL (organizations) {
  UNWIND organizations AS o
  WITH o
  ORDER BY o.id
  SET o.touches = coalesce(o.touches, 0) + 1, o.touchedAt = $now
  RETURN collect(o.id) AS organizationIds
}
RETURN areaIds, organizationIds
