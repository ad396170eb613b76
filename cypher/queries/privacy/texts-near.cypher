// The free texts in which words stand that are to be erased: of some bodies and areas, of the inspections that a person made,
// and of the needs of the households that a person covered or that are erased themselves.
// @mode read
// @param rows list<map>
// @returns id string, element string, property string, text string
// @plan NodeUniqueIndexSeek Organization(id)
// @plan NodeUniqueIndexSeek Area(id)
// @plan NodeUniqueIndexSeek Person(id)
// @plan NodeUniqueIndexSeek Household(id)
UNWIND $rows AS row
CALL (row) {
  UNWIND row.organizationIds AS body
  MATCH (:Organization {id: body})<-[:BY]-(:Undertaking)-[:HAS_STEP]->(s:Step)
  OPTIONAL MATCH (s)-[:BROUGHT]->(r:Report)
  UNWIND [s, r] AS n
  RETURN n
  UNION
  UNWIND row.organizationIds AS body
  MATCH (:Organization {id: body})<-[:RAISED_BY|RAISED_TO|ABOUT]-(i:Incident)-[:HAS_INCIDENT_STEP]->(s:IncidentStep)
  UNWIND [i, s] AS n
  RETURN n
  UNION
  UNWIND row.organizationIds AS body
  MATCH (:Organization {id: body})<-[:DESCRIBED_BY]-(n:Practice)
  RETURN n
  UNION
  UNWIND row.organizationIds AS body
  MATCH (:Organization {id: body})<-[:INSPECTS|CARRIED_OUT_BY]-(i:Inspection)
  OPTIONAL MATCH (i)-[:FOUND]->(f:Finding)
  OPTIONAL MATCH (f)-[:FOLLOWED_BY]->(u:FollowUp)
  UNWIND [i, f, u] AS n
  RETURN n
  UNION
  UNWIND row.areaIds AS place
  MATCH (:Area {id: place})<-[:ABOUT]-(i:Incident)-[:HAS_INCIDENT_STEP]->(s:IncidentStep)
  UNWIND [i, s] AS n
  RETURN n
  UNION
  UNWIND row.areaIds AS place
  MATCH (:Area {id: place})<-[:INSPECTS]-(i:Inspection)
  OPTIONAL MATCH (i)-[:FOUND]->(f:Finding)
  OPTIONAL MATCH (f)-[:FOLLOWED_BY]->(u:FollowUp)
  UNWIND [i, f, u] AS n
  RETURN n
  UNION
  MATCH (:Person {id: row.id})-[:INSPECTED]->(i:Inspection)
  OPTIONAL MATCH (i)-[:FOUND]->(f:Finding)
  OPTIONAL MATCH (f)-[:FOLLOWED_BY]->(u:FollowUp)
  UNWIND [i, f, u] AS n
  RETURN n
  UNION
  MATCH (:Person {id: row.id})-[:COVERS]->(:Household)-[:HAS_NEED]->(need:Need)
  OPTIONAL MATCH (need)<-[:MEETS]-(s:Support)
  UNWIND [need, s] AS n
  RETURN n
  UNION
  MATCH (:Household {id: row.id})-[:HAS_NEED]->(:Need)<-[:MEETS]-(n:Support)
  RETURN n
}
WITH DISTINCT row, n
WHERE n IS NOT NULL
UNWIND ['text', 'reason', 'teamName', 'cancelReason'] AS property
WITH row, n, property, n[property] AS text
WHERE text IS :: STRING AND any(word IN row.words WHERE toLower(text) CONTAINS toLower(word))
RETURN row.id AS id, elementId(n) AS element, property, text
