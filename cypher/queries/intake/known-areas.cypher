// Every area, for resolving codes and planning a load in memory.
// @mode read
// @returns id string, code string, since date, until date, properties map
// @allow NodeByLabelScan: all of them are wanted, once a load
MATCH (area:Area)
RETURN area.id AS id, area.code AS code, area.since AS since, area.until AS until,
       area {.name, .kind, .sortKey, .searchText} AS properties
