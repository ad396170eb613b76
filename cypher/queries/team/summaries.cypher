// How the teams of rows of organisations are staffed on a day, kind by kind; people who are gone do not count.
// @mode read
// @param requests list<map>
// @param asOf date
// @returns request integer, kind string, teams integer, people integer, partyMembers integer, withoutLeader integer, withoutPartyMember integer
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $requests AS request
CALL (request) {
  UNWIND request.organizationIds AS organizationId
  MATCH (:Organization {id: organizationId})<-[:SET_UP_BY]-(t:Team)
  WHERE t.since <= $asOf AND (t.until IS NULL OR t.until > $asOf) AND t.kind IN request.kinds
  CALL (t) {
    OPTIONAL MATCH (t)<-[s:SERVES_ON]-(p:Person)
    WHERE s.since <= $asOf AND (s.until IS NULL OR s.until > $asOf)
      AND p.since <= $asOf AND (p.until IS NULL OR p.until > $asOf)
    RETURN collect(p.id) AS people, collect(CASE WHEN p:Member THEN p.id END) AS partyMembers,
      count(CASE WHEN s.role = 'LEADER' THEN 1 END) AS leaders,
      count(CASE WHEN p:Member AND NOT EXISTS {
        MATCH (p)-[:HAS_ABSENCE]->(x:Absence)
        WHERE x.since <= $asOf AND (x.until IS NULL OR x.until > $asOf)
      } THEN 1 END) AS available
  }
  RETURN t.kind AS kind, count(*) AS teams, collect(people) AS people, collect(partyMembers) AS partyMembers,
    count(CASE WHEN leaders = 0 THEN 1 END) AS withoutLeader, count(CASE WHEN available = 0 THEN 1 END) AS withoutPartyMember
}
RETURN request.index AS request, kind, teams, COUNT { UNWIND people AS some UNWIND some AS one RETURN DISTINCT one } AS people,
  COUNT { UNWIND partyMembers AS some UNWIND some AS one RETURN DISTINCT one } AS partyMembers, withoutLeader, withoutPartyMember
