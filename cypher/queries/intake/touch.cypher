// Marks the areas and organisations whose figures some households and people of a list can move.
// @mode write
// @param householdCodes list<string>
// @param personCodes list<string>
// @param now datetime
// @plan NodeUniqueIndexSeek Household(code)
// @plan NodeUniqueIndexSeek Person(code)
CALL () {
  UNWIND $householdCodes AS code
  MATCH (:Household {code: code})<-[:COVERS]-(p:Person)
  RETURN p
  UNION
  UNWIND $personCodes AS code
  MATCH (p:Person {code: code})
  RETURN p
}
WITH collect(p) AS people
CALL (people) {
  CALL (people) {
    UNWIND $householdCodes AS code
    MATCH (:Household {code: code})-[:LOCATED_IN]->(a:Area)
    RETURN a
    UNION
    UNWIND people AS p
    MATCH (p)-[:COVERS]->(:Household)-[:LOCATED_IN]->(a:Area)
    RETURN a
  }
  WITH a
  ORDER BY a.id
  SET a.touches = coalesce(a.touches, 0) + 1, a.touchedAt = $now
}
CALL (people) {
  UNWIND people AS p
  MATCH (p)-[:MEMBER_OF]->(o:Organization)
  WITH DISTINCT o
  ORDER BY o.id
  SET o.touches = coalesce(o.touches, 0) + 1, o.touchedAt = $now
}
