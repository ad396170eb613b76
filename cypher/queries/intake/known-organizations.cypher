// Every organisation, for resolving codes and planning a load in memory.
// @mode read
// @returns id string, code string, since date, until date, properties map
// @allow NodeByLabelScan: all of them are wanted, once a load
MATCH (organization:Organization)
RETURN organization.id AS id, organization.code AS code, organization.since AS since, organization.until AS until,
       organization {.name, .kind, .tier, .sortKey, .searchText} AS properties
