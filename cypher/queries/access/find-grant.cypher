// A grant and whose it is.
// @mode read
// @param id string
// @returns accountId string, grantId string, role string, organizationId string, since date, until date, by string, followsOffice boolean
MATCH (a:Account)-[g:GRANTED {id: $id}]->(over)
RETURN a.id AS accountId, g.id AS grantId, g.role AS role,
  CASE WHEN over:Realm THEN null ELSE over.id END AS organizationId, g.since AS since, g.until AS until, g.by AS by,
  g.followsOffice AS followsOffice
