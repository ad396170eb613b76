// The grants of some accounts that hold on a day, the oldest first.
// @mode read
// @param accountIds list<string>
// @param asOf date
// @returns accountId string, grantId string, role string, organizationId string, since date, until date, by string, followsOffice boolean
// @plan NodeUniqueIndexSeek Account(id)
UNWIND $accountIds AS accountId
MATCH (a:Account {id: accountId})-[g:GRANTED]->(over)
WHERE g.since <= $asOf AND (g.until IS NULL OR g.until > $asOf)
RETURN accountId, g.id AS grantId, g.role AS role, CASE WHEN over:Realm THEN null ELSE over.id END AS organizationId,
  g.since AS since, g.until AS until, g.by AS by, g.followsOffice AS followsOffice
ORDER BY since, grantId
