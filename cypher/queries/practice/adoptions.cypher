// Everybody who has ever taken up some practices, the earliest first.
// @mode read
// @param ids list<string>
// @returns practiceId string, organizationId string, since date, until date, fromId string, basis string, text string
// @plan NodeUniqueIndexSeek Practice(id)
UNWIND $ids AS practiceId
MATCH (p:Practice {id: practiceId})
MATCH (p)<-[t:TOOK_UP]-(o:Organization)
RETURN practiceId, o.id AS organizationId, t.since AS since, t.until AS until, t.from AS fromId,
  t.basis AS basis, t.text AS text
ORDER BY practiceId, since, o.sortKey, organizationId
