// Makes a duty line that a body keeps.
// @mode write
// @param id string
// @param kind string
// @param name string
// @param sortKey string
// @param phone string
// @param fromHour integer
// @param toHour integer
// @param since date
// @param basis string
// @param organizationId string
// @returns opened integer
// @plan NodeUniqueIndexSeek Organization(id)
MATCH (o:Organization {id: $organizationId})
CREATE (:DutyLine {id: $id, kind: $kind, name: $name, sortKey: $sortKey, phone: $phone, fromHour: $fromHour, toHour: $toHour,
  publishedSince: [], publishedUntil: [], since: $since, basis: $basis, revision: 0})-[:KEPT_BY {since: $since}]->(o)
RETURN count(*) AS opened
