// Some persons, each with the absence that holds on a day and where the person belongs then, the primary organisation first.
// @mode read
// @param ids list<string>
// @param asOf date
// @returns id string, code string, fullName string, kind string, capacity integer, phone string, cardNumber string, since date, until date, sortKey string, absence string, memberOf list<string>
// @personal NAME, PHONE, CARD_NUMBER
// @plan NodeUniqueIndexSeek Person(id)
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
CALL (p) {
  OPTIONAL MATCH (p)-[:HAS_ABSENCE]->(x:Absence)
  WHERE x.since <= $asOf AND (x.until IS NULL OR x.until > $asOf)
  RETURN x.kind AS absence
  LIMIT 1
}
CALL (p) {
  MATCH (p)-[m:MEMBER_OF]->(o:Organization)
  WHERE m.since <= $asOf AND (m.until IS NULL OR m.until > $asOf)
  WITH o.id AS organizationId
  ORDER BY m.kind, m.since, organizationId
  RETURN collect(organizationId) AS memberOf
}
RETURN p.id AS id, p.code AS code, p.fullName AS fullName, p.kind AS kind, p.capacity AS capacity, p.phone AS phone,
  p.cardNumber AS cardNumber, p.since AS since, p.until AS until, p.sortKey AS sortKey, absence, memberOf
