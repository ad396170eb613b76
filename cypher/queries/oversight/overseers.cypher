// Who oversees some bodies and areas on a day, whoever has done so longest first.
// @mode read
// @param organizationIds list<string>
// @param areaIds list<string>
// @param asOf date
// @returns personId string, organizationId string, areaId string, since date, until date, basis string
// @plan NodeUniqueIndexSeek Organization(id)
// @plan NodeUniqueIndexSeek Area(id)
CALL () {
  UNWIND $organizationIds AS organizationId
  MATCH (:Organization {id: organizationId})<-[o:OVERSEES]-(p:Person)
  RETURN p, o, organizationId, null AS areaId
  UNION ALL
  UNWIND $areaIds AS areaId
  MATCH (:Area {id: areaId})<-[o:OVERSEES]-(p:Person)
  RETURN p, o, null AS organizationId, areaId
}
WITH p, o, organizationId, areaId
WHERE o.since <= $asOf AND (o.until IS NULL OR o.until > $asOf)
  AND p.since <= $asOf AND (p.until IS NULL OR p.until > $asOf)
RETURN p.id AS personId, organizationId, areaId, o.since AS since, o.until AS until, o.basis AS basis
ORDER BY since, p.sortKey, p.code
