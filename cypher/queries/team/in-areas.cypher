// The teams of some kinds that work in rows of areas on a day, by the first area of the row in which each works.
// @mode read
// @param requests list<map>
// @param asOf date
// @returns request integer, id string, code string, kind string, name string, since date, until date, basis string, sortKey string, organizationId string
// @plan NodeUniqueIndexSeek Area(id)
UNWIND $requests AS request
CALL (request) {
  UNWIND range(0, size(request.areaIds) - 1) AS position
  MATCH (:Area {id: request.areaIds[position]})<-[e:OPERATES_IN]-(t:Team)
  WHERE e.since <= $asOf AND (e.until IS NULL OR e.until > $asOf) AND t.kind IN request.kinds
  RETURN t, min(position) AS position
}
MATCH (t)-[:SET_UP_BY]->(o:Organization)
RETURN request.index AS request, t.id AS id, t.code AS code, t.kind AS kind, t.name AS name, t.since AS since, t.until AS until,
  t.basis AS basis, t.sortKey AS sortKey, o.id AS organizationId
ORDER BY request, position, sortKey, code
