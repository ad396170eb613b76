// The first members of some organisations after a place in the list, by name.
// @mode read
// @param organizationIds list<string>
// @param availabilities list<string>
// @param afterSortKey string
// @param afterCode string
// @param asOf date
// @param limit integer
// @returns organizationId string, id string, code string, fullName string, kind string, capacity integer, phone string, cardNumber string, since date, until date, sortKey string, absence string, memberOf list<string>
// @personal NAME, PHONE, CARD_NUMBER
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $organizationIds AS organizationId
CALL (organizationId) {
  MATCH (:Organization {id: organizationId})<-[m:MEMBER_OF]-(p:Person)
  WHERE m.since <= $asOf AND (m.until IS NULL OR m.until > $asOf)
    AND p.since <= $asOf AND (p.until IS NULL OR p.until > $asOf)
    AND ($afterSortKey IS NULL OR p.sortKey > $afterSortKey
      OR (p.sortKey = $afterSortKey AND p.code > $afterCode))
  WITH DISTINCT p
  CALL (p) {
    OPTIONAL MATCH (p)-[:HAS_ABSENCE]->(x:Absence)
    WHERE x.since <= $asOf AND (x.until IS NULL OR x.until > $asOf)
    RETURN x.kind AS absence
    LIMIT 1
  }
  WITH p, absence
  WHERE $availabilities IS NULL OR coalesce(absence, 'AVAILABLE') IN $availabilities
  RETURN p, absence
  ORDER BY p.sortKey, p.code
  LIMIT $limit
}
CALL (p) {
  MATCH (p)-[m:MEMBER_OF]->(o:Organization)
  WHERE m.since <= $asOf AND (m.until IS NULL OR m.until > $asOf)
  WITH o.id AS belongsTo
  ORDER BY m.kind, m.since, belongsTo
  RETURN collect(belongsTo) AS memberOf
}
RETURN organizationId, p.id AS id, p.code AS code, p.fullName AS fullName, p.kind AS kind, p.capacity AS capacity,
  p.phone AS phone, p.cardNumber AS cardNumber, p.since AS since, p.until AS until, p.sortKey AS sortKey, absence,
  memberOf
ORDER BY organizationId, sortKey, code
