// The open needs of the households that some persons cover on a day.
// @mode read
// @param personIds list<string>
// @param asOf date
// @returns personId string, id string, householdId string, kind string, text string, since date, until date, outcome string, basis string, uncovered boolean
// @personal VULNERABILITY
// @plan NodeUniqueIndexSeek Person(id)
UNWIND $personIds AS personId
MATCH (:Person {id: personId})-[c:COVERS]->(h:Household)-[:HAS_NEED]->(n:Need)
WHERE c.since <= $asOf AND (c.until IS NULL OR c.until > $asOf)
  AND h.since <= $asOf AND (h.until IS NULL OR h.until > $asOf)
  AND n.since <= $asOf AND n.openTo > $asOf
RETURN personId, n.id AS id, h.id AS householdId, n.kind AS kind, n.text AS text, n.since AS since,
  CASE WHEN n.openTo <= $asOf THEN n.openTo END AS until, CASE WHEN n.openTo <= $asOf THEN n.outcome END AS outcome,
  n.basis AS basis, h.exempt IS NULL AND n.openTo > $asOf AND NOT EXISTS {
    (h)<-[covers:COVERS]-(coverer:Person)
    WHERE covers.since <= $asOf AND (covers.until IS NULL OR covers.until > $asOf)
      AND coverer.since <= $asOf AND (coverer.until IS NULL OR coverer.until > $asOf)
      AND NOT EXISTS {
        (coverer)-[:HAS_ABSENCE]->(absence:Absence)
        WHERE absence.since <= $asOf AND (absence.until IS NULL OR absence.until > $asOf)
      }
  } AS uncovered
