// Every place of an area within another.
// @mode read
// @returns kind string, fromCode string, fromSince date, toCode string, toSince date, since date, until date
// @allow NodeByLabelScan: all of them are wanted, once a load
MATCH (area:Area)-[place:WITHIN]->(around:Area)
RETURN type(place) AS kind, area.code AS fromCode, area.since AS fromSince,
       around.code AS toCode, around.since AS toSince, place.since AS since, place.until AS until
