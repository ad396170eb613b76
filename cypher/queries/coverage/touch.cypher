// Marks the areas and organisations whose figures a change of some persons' duties can move: where the households live that
// it is about, and where all live whom a person covers who may have become overloaded by it, or no longer be. A change that is
// about no households is one of the persons, who matter wherever they cover somebody.
// @mode write
// @param personIds list<string>
// @param householdIds list<string>
// @param asOf date
// @param now datetime
// @returns areaIds list<string>, organizationIds list<string>
// @plan NodeUniqueIndexSeek Person(id)
// @plan NodeUniqueIndexSeek Household(id)
CALL () {
  UNWIND $householdIds AS householdId
  MATCH (:Household {id: householdId})-[:LOCATED_IN]->(a:Area)
  RETURN a
  UNION
  UNWIND $personIds AS personId
  MATCH (p:Person {id: personId})
  WHERE size($householdIds) = 0 OR COUNT { (p)-[:COVERS]->() } + size($householdIds) > p.capacity
  CALL (p) {
    MATCH (p)-[c:COVERS]->(h:Household)
    WHERE c.since <= $asOf AND (c.until IS NULL OR c.until > $asOf)
      AND h.since <= $asOf AND (h.until IS NULL OR h.until > $asOf)
    RETURN count(*) AS load
  }
  WITH p, load
  WHERE size($householdIds) = 0
    OR (load - size($householdIds) <= p.capacity AND load + size($householdIds) > p.capacity)
  MATCH (p)-[:COVERS]->(:Household)-[:LOCATED_IN]->(a:Area)
  RETURN a
}
WITH collect(a) AS areas
CALL (areas) {
  UNWIND areas AS a
  WITH a
  ORDER BY a.id
  SET a.touches = coalesce(a.touches, 0) + 1, a.touchedAt = $now
  RETURN collect(a.id) AS areaIds
}
CALL () {
  UNWIND $personIds AS personId
  MATCH (:Person {id: personId})-[:MEMBER_OF]->(o:Organization)
  WITH DISTINCT o
  ORDER BY o.id
  SET o.touches = coalesce(o.touches, 0) + 1, o.touchedAt = $now
  RETURN collect(o.id) AS organizationIds
}
RETURN areaIds, organizationIds
