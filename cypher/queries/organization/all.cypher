// Every organisation there ever was, for the picture that is kept in memory.
// @mode read
// @returns id string, code string, name string, kind string, tier string, since date, until date, sortKey string
// @allow NodeByLabelScan: the picture holds all of them, about 17,600 in a city
MATCH (o:Organization)
RETURN o.id AS id, o.code AS code, o.name AS name, o.kind AS kind, o.tier AS tier,
  o.since AS since, o.until AS until, o.sortKey AS sortKey
