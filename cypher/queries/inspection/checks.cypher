// When some areas and organisations were last checked on a day, and which checks, done or planned, are known by another day that lie
// between two days, both excluded. Unannounced ones that are planned count only where one of the insiders carries them out, if any are
// named.
// @mode read
// @param areaIds list<string>
// @param organizationIds list<string>
// @param asOf date
// @param seenOn date
// @param from date
// @param to date
// @param insiderIds list<string>
// @returns areaId string, organizationId string, lastOn date, doneNear date, plannedNear date
// @plan NodeUniqueIndexSeek Area(id)
// @plan NodeUniqueIndexSeek Organization(id)
CALL () {
  UNWIND $areaIds AS areaId
  MATCH (:Area {id: areaId})<-[:INSPECTS]-(i:Inspection)
  RETURN areaId, null AS organizationId, i
UNION
  UNWIND $organizationIds AS organizationId
  MATCH (:Organization {id: organizationId})<-[:INSPECTS]-(i:Inspection)
  RETURN null AS areaId, organizationId, i
}
WITH areaId, organizationId, i
WHERE i.since <= $seenOn AND (i.cancelledOn IS NULL OR i.cancelledOn > $seenOn)
WITH areaId, organizationId, CASE WHEN i.on <= $asOf THEN i.on END AS last, CASE WHEN i.on <= $seenOn THEN i.on END AS done,
  CASE WHEN i.on <= $seenOn THEN null
    WHEN $insiderIds IS NULL OR i.announced OR i.on IS NOT NULL
      OR EXISTS { MATCH (i)-[:CARRIED_OUT_BY]->(own:Organization) WHERE own.id IN $insiderIds } THEN i.plannedOn
  END AS planned
RETURN areaId, organizationId, max(last) AS lastOn,
  max(CASE WHEN done > $from AND done < $to THEN done END) AS doneNear,
  max(CASE WHEN planned > $from AND planned < $to THEN planned END) AS plannedNear
