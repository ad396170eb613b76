// Some needs as they stood on a day; an end that lies after it is not yet known.
// @mode read
// @param ids list<string>
// @param asOf date
// @returns id string, householdId string, kind string, text string, since date, until date, outcome string, basis string, uncovered boolean
// @personal VULNERABILITY
// @plan NodeUniqueIndexSeek Need(id)
UNWIND $ids AS wanted
MATCH (n:Need {id: wanted})<-[:HAS_NEED]-(h:Household)
WHERE n.since <= $asOf
RETURN n.id AS id, h.id AS householdId, n.kind AS kind, n.text AS text, n.since AS since,
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
