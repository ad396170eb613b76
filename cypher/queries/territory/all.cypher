// Every area there ever was, for the picture that is kept in memory.
// @mode read
// @returns id string, code string, name string, kind string, since date, until date, sortKey string
// @allow NodeByLabelScan: the picture holds all of them, about 6,000 in a city
MATCH (a:Area)
RETURN a.id AS id, a.code AS code, a.name AS name, a.kind AS kind, a.since AS since, a.until AS until,
  a.sortKey AS sortKey
