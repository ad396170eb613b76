// Takes the assignments of the benchmark away, so that the next run finds the city as it was, and marks what is to be counted anew.
UNWIND $pairs AS pair
MATCH (p:Person {id: pair.person})
UNWIND pair.households AS household
MATCH (p)-[c:COVERS]->(h:Household {id: household})
DELETE c
WITH collect(DISTINCT p) AS people, collect(DISTINCT h) AS households
CALL (households) {
  UNWIND households AS h
  MATCH (h)-[:LOCATED_IN]->(a:Area)
  WITH DISTINCT a
  SET a.touches = coalesce(a.touches, 0) + 1, a.touchedAt = datetime()
}
CALL (people) {
  UNWIND people AS p
  MATCH (p)-[:MEMBER_OF]->(o:Organization)
  WITH DISTINCT o
  SET o.touches = coalesce(o.touches, 0) + 1, o.touchedAt = datetime()
}
