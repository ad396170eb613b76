// Those of some areas in which a team of some kinds works on a day.
// @mode read
// @param areaIds list<string>
// @param kinds list<string>
// @param asOf date
// @returns areaId string
// @plan NodeUniqueIndexSeek Area(id)
UNWIND $areaIds AS areaId
MATCH (a:Area {id: areaId})
WHERE EXISTS {
  MATCH (a)<-[e:OPERATES_IN]-(t:Team)
  WHERE e.since <= $asOf AND (e.until IS NULL OR e.until > $asOf) AND t.kind IN $kinds
}
RETURN areaId
