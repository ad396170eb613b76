// Every charge there ever was: which organisation is in charge of which area.
// @mode read
// @returns organizationId string, areaId string, since date, until date
// @allow DirectedRelationshipTypeScan: the picture holds all of them, a few for each area
MATCH (o:Organization)-[r:IN_CHARGE_OF]->(a:Area)
RETURN o.id AS organizationId, a.id AS areaId, r.since AS since, r.until AS until
