// The needs of the households of a few areas that had been reported by a day and were still open after another.
// @mode read
// @param areaIds list<string>
// @param openAfter date
// @param asOf date
// @returns areaId string, id string, householdId string, kind string, text string, since date, until date, outcome string, basis string, uncovered boolean
// @personal VULNERABILITY
// @plan NodeUniqueIndexSeek Area(id)
UNWIND $areaIds AS areaId
MATCH (a:Area {id: areaId})<-[l:LOCATED_IN]-(h:Household)
USING INDEX a:Area(id)
WHERE l.since <= $asOf AND (l.until IS NULL OR l.until > $asOf)
  AND h.since <= $asOf AND (h.until IS NULL OR h.until > $asOf)
WITH areaId, h
MATCH (h)-[:HAS_NEED]->(n:Need)
WHERE n.since <= $asOf AND n.openTo > $openAfter
RETURN areaId, n.id AS id, h.id AS householdId, n.kind AS kind, n.text AS text, n.since AS since,
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
