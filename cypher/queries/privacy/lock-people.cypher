// What corrections and erasures need to know of some persons; locks them until the transaction ends. Who is gone has no
// duties left, and nobody has any to what is closed.
// @mode write
// @param ids list<string>
// @param today date
// @param now datetime
// @returns id string, code string, fullName string, phone string, cardNumber string, corrected list<string>, erasedOn date, households integer, memberships integer, offices integer, oversights integer, teams integer, shifts integer, inspections integer, hasAccount boolean, organizationIds list<string>, areaIds list<string>
// @personal CARD_NUMBER, NAME, PHONE
// @plan NodeUniqueIndexSeek Person(id)
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
SET p.revision = coalesce(p.revision, 0) + 1
WITH p, coalesce(p.until > $today, true) AS here
RETURN p.id AS id, p.code AS code, p.fullName AS fullName, p.phone AS phone, p.cardNumber AS cardNumber,
  coalesce(p.corrected, []) AS corrected, p.erasedOn AS erasedOn,
  COUNT {
    (p)-[t:COVERS]->(h:Household)
    WHERE here AND (t.until IS NULL OR t.until > $today) AND (h.until IS NULL OR h.until > $today)
  } AS households,
  COUNT {
    (p)-[t:MEMBER_OF]->(o:Organization)
    WHERE here AND (t.until IS NULL OR t.until > $today) AND (o.until IS NULL OR o.until > $today)
  } AS memberships,
  COUNT {
    (p)-[t:HOLDS]->(o:Organization)
    WHERE here AND (t.until IS NULL OR t.until > $today) AND (o.until IS NULL OR o.until > $today)
  } AS offices,
  COUNT {
    (p)-[t:OVERSEES]->(o:Organization|Area)
    WHERE here AND (t.until IS NULL OR t.until > $today) AND (o.until IS NULL OR o.until > $today)
  } AS oversights,
  COUNT {
    (p)-[t:SERVES_ON]->(team:Team)
    WHERE here AND (t.until IS NULL OR t.until > $today) AND (team.until IS NULL OR team.until > $today)
  } AS teams,
  COUNT {
    (p)-[:ON_DUTY]->(s:DutyShift)
    WHERE here AND s.endsAt > $now AND (s.until IS NULL OR s.until > $today)
  } AS shifts,
  COUNT {
    (p)-[:INSPECTED]->(i:Inspection)
    WHERE here AND i.on IS NULL AND i.cancelledOn IS NULL
  } AS inspections,
  EXISTS { (p)<-[:OF_PERSON]-(a:Account) WHERE a.until IS NULL } AS hasAccount,
  COLLECT { MATCH (p)-[:MEMBER_OF|HOLDS|OVERSEES]->(o:Organization) RETURN DISTINCT o.id } AS organizationIds,
  COLLECT {
    MATCH (p)-[:MEMBER_OF|HOLDS]->(:Organization)-[:IN_CHARGE_OF]->(a:Area) RETURN a.id AS areaId
    UNION
    MATCH (p)-[:OVERSEES]->(a:Area) RETURN a.id AS areaId
  } AS areaIds
