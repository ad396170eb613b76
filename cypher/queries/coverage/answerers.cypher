// Who covers some households on a day, and who heads some organisations then, each with all that is told of a
// person: a line with a household is of a coverer, one with an organisation of a head.
// @mode read
// @param householdIds list<string>
// @param organizationIds list<string>
// @param positions list<string>
// @param asOf date
// @returns householdId string, organizationId string, role string, position string, tieSince date, tieUntil date, lastContactOn date, undertaking string, id string, code string, fullName string, kind string, capacity integer, phone string, cardNumber string, since date, until date, sortKey string, absence string, memberOf list<string>
// @personal NAME, PHONE, CARD_NUMBER
// @plan NodeUniqueIndexSeek Household(id)
// @plan NodeUniqueIndexSeek Organization(id)
CALL () {
  UNWIND $householdIds AS householdId
  MATCH (:Household {id: householdId})<-[tie:COVERS]-(p:Person)
  WHERE tie.since <= $asOf AND (tie.until IS NULL OR tie.until > $asOf)
  RETURN householdId, null AS organizationId, tie, p
UNION ALL
  UNWIND $organizationIds AS organizationId
  MATCH (:Organization {id: organizationId})<-[tie:HOLDS]-(p:Person)
  WHERE tie.position IN $positions
    AND tie.since <= $asOf AND (tie.until IS NULL OR tie.until > $asOf)
    AND p.since <= $asOf AND (p.until IS NULL OR p.until > $asOf)
  RETURN null AS householdId, organizationId, tie, p
}
CALL (p) {
  OPTIONAL MATCH (p)-[:HAS_ABSENCE]->(x:Absence)
  WHERE x.since <= $asOf AND (x.until IS NULL OR x.until > $asOf)
  RETURN x.kind AS absence
  LIMIT 1
}
CALL (p) {
  MATCH (p)-[m:MEMBER_OF]->(o:Organization)
  WHERE m.since <= $asOf AND (m.until IS NULL OR m.until > $asOf)
  WITH o.id AS belongsTo
  ORDER BY m.kind, m.since, belongsTo
  RETURN collect(belongsTo) AS memberOf
}
RETURN householdId, organizationId, tie.role AS role, tie.position AS position, tie.since AS tieSince,
  tie.until AS tieUntil, tie.lastContactOn AS lastContactOn, tie.undertaking AS undertaking, p.id AS id,
  p.code AS code, p.fullName AS fullName, p.kind AS kind, p.capacity AS capacity, p.phone AS phone,
  p.cardNumber AS cardNumber, p.since AS since, p.until AS until, p.sortKey AS sortKey, absence, memberOf
