// All that is kept of some persons, part by part; of others only which they are.
// @mode read
// @param ids list<string>
// @returns id string, section string, entry map
// @personal CARD_NUMBER, NAME, PHONE
// @plan NodeUniqueIndexSeek Person(id)
// @plan DirectedRelationshipIndexSeek COVERS(assignedBy)
// @plan DirectedRelationshipIndexSeek GRANTED(by)
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
CALL (p) {
  RETURN 'person' AS section, p {.*} AS entry
  UNION ALL
  MATCH (p)-[t:MEMBER_OF]->(o:Organization)
  RETURN 'memberships' AS section, t {.*, organization: o {.id, .code, .name}} AS entry
  UNION ALL
  MATCH (p)-[t:HOLDS]->(o:Organization)
  RETURN 'offices' AS section, t {.*, organization: o {.id, .code, .name}} AS entry
  UNION ALL
  MATCH (p)-[:HAS_ABSENCE]->(x:Absence)
  RETURN 'absences' AS section, x {.*} AS entry
  UNION ALL
  MATCH (p)-[t:COVERS]->(h:Household)
  OPTIONAL MATCH (u:Undertaking {id: t.undertaking})-[:OF]->(k:Task)-[:SET_BY]->(d:Directive)
  RETURN 'assignments' AS section,
    t {.*, household: h {.id, .code}, clause: CASE WHEN k IS NULL THEN null ELSE d {.id, .number, item: k.ordinal} END} AS entry
  UNION ALL
  MATCH (other)-[t:COVERS]->(h)
  USING INDEX t:COVERS(assignedBy)
  WHERE t.assignedBy = p.id
  RETURN 'assignmentsGiven' AS section,
    {since: t.since, until: t.until, person: other {.id, .code}, household: h {.id, .code}} AS entry
  UNION ALL
  MATCH (p)-[t:OVERSEES]->(o:Organization|Area)
  RETURN 'oversight' AS section, t {.*, over: o {.id, .code, .name}} AS entry
  UNION ALL
  MATCH (p)-[t:SERVES_ON]->(o:Team)
  RETURN 'teams' AS section, t {.*, team: o {.id, .code, .name, .kind}} AS entry
  UNION ALL
  MATCH (p)-[t:ON_DUTY]->(s:DutyShift)
  OPTIONAL MATCH (s)-[:ON_LINE]->(l:DutyLine)
  RETURN 'shifts' AS section, t {.*, shift: s {.*}, line: l {.id, .name, .kind}} AS entry
  UNION ALL
  MATCH (p)-[t:INSPECTED]->(i:Inspection)
  RETURN 'inspections' AS section,
    t {.*, inspection: i {.id, .plannedOn, .on, .cancelledOn, .decision, .teamName, .outcome}} AS entry
  UNION ALL
  MATCH (p)<-[t:OF_PERSON]-(a:Account)
  RETURN 'accounts' AS section,
    t {.*, account: a {.id, .name, .kind, .mustChange, .failures, .lockedUntil, .since, .until}} AS entry
  UNION ALL
  MATCH (p)<-[:OF_PERSON]-(a:Account)-[t:GRANTED]->(o)
  RETURN 'grants' AS section, t {.*, account: a.name, over: o {.id, .code, .name}} AS entry
  UNION ALL
  MATCH (p)<-[:OF_PERSON]-(a:Account)
  MATCH (other)-[t:GRANTED]->(o)
  USING INDEX t:GRANTED(by)
  WHERE t.by = a.id
  RETURN 'grantsGiven' AS section,
    {id: t.id, role: t.role, since: t.since, until: t.until, account: other.id, over: o {.id, .code, .name}} AS entry
}
RETURN p.id AS id, section, entry
