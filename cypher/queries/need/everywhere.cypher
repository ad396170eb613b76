// As in-areas, for many areas: begins with the needs that are open, wherever they are, and looks at no other household.
// @mode read
// @param areaIds list<string>
// @param openAfter date
// @param asOf date
// @returns areaId string, id string, householdId string, kind string, text string, since date, until date, outcome string, basis string, uncovered boolean
// @personal VULNERABILITY
// @plan NodeIndexSeekByRange Need(openTo)
MATCH (n:Need)
USING INDEX n:Need(openTo)
WHERE n.openTo > $openAfter AND n.since <= $asOf
WITH n
MATCH (n)<-[:HAS_NEED]-(h:Household)-[l:LOCATED_IN]->(a:Area)
WHERE l.since <= $asOf AND (l.until IS NULL OR l.until > $asOf)
  AND h.since <= $asOf AND (h.until IS NULL OR h.until > $asOf)
  AND a.id IN $areaIds
RETURN a.id AS areaId, n.id AS id, h.id AS householdId, n.kind AS kind, n.text AS text, n.since AS since,
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
