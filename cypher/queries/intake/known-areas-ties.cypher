// Every place of an area within another.
// @mode read
// @returns kind string, fromCode string, fromSince date, toCode string, toSince date, since date, until date
// @allow DirectedRelationshipTypeScan: a folder may refer to any of them, about as many as units
MATCH (area:Area)-[place:WITHIN]->(around:Area)
RETURN type(place) AS kind, area.code AS fromCode, area.since AS fromSince,
       around.code AS toCode, around.since AS toSince, place.since AS since, place.until AS until
