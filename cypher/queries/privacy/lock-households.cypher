// What corrections and erasures need to know of some households, with the areas where they ever lived and the organisations
// that were ever in charge of those; locks them until the transaction ends.
// @mode write
// @param ids list<string>
// @returns id string, code string, address string, headName string, exempt string, corrected list<string>, erasedOn date, since date, until date, areaIds list<string>, organizationIds list<string>
// @personal ADDRESS, NAME
// @plan NodeUniqueIndexSeek Household(id)
UNWIND $ids AS wanted
MATCH (h:Household {id: wanted})
SET h.revision = coalesce(h.revision, 0) + 1
RETURN h.id AS id, h.code AS code, h.address AS address, h.headName AS headName, h.exempt AS exempt,
  coalesce(h.corrected, []) AS corrected, h.erasedOn AS erasedOn, h.since AS since, h.until AS until,
  COLLECT { MATCH (h)-[:LOCATED_IN]->(a:Area) RETURN DISTINCT a.id } AS areaIds,
  COLLECT {
    MATCH (h)-[:LOCATED_IN]->(:Area)<-[:IN_CHARGE_OF]-(o:Organization) RETURN DISTINCT o.id
  } AS organizationIds
