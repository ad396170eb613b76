// All grants of a role to an account.
// @mode read
// @param accountId string
// @param role string
// @returns accountId string, grantId string, role string, organizationId string, since date, until date, by string, followsOffice boolean
// @plan NodeUniqueIndexSeek Account(id)
MATCH (a:Account {id: $accountId})-[g:GRANTED]->(over)
WHERE g.role = $role
RETURN a.id AS accountId, g.id AS grantId, g.role AS role,
  CASE WHEN over:Realm THEN null ELSE over.id END AS organizationId, g.since AS since, g.until AS until, g.by AS by,
  g.followsOffice AS followsOffice
