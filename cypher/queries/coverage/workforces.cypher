// The people of some organisations on a day, counted by where they belong, so that nobody counts twice in a sum.
// `touches` is read first, so that a later change is never missed.
// @mode read
// @param organizationIds list<string>
// @param asOf date
// @returns organizationId string, touches integer, groups list<map>
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $organizationIds AS organizationId
MATCH (o:Organization {id: organizationId})
WITH o, coalesce(o.touches, 0) AS touches
CALL (o) {
  MATCH (o)<-[m:MEMBER_OF]-(p:Person)
  WHERE m.since <= $asOf AND (m.until IS NULL OR m.until > $asOf)
    AND p.since <= $asOf AND (p.until IS NULL OR p.until > $asOf)
  WITH DISTINCT p
  CALL (p) {
    MATCH (p)-[tie:MEMBER_OF]->(x:Organization)
    WHERE tie.since <= $asOf AND (tie.until IS NULL OR tie.until > $asOf)
    WITH DISTINCT x.id AS id
    ORDER BY id
    RETURN collect(id) AS ties
  }
  CALL (p) {
    MATCH (p)-[c:COVERS]->(h:Household)
    WHERE c.since <= $asOf AND (c.until IS NULL OR c.until > $asOf)
      AND h.since <= $asOf AND (h.until IS NULL OR h.until > $asOf)
    RETURN count(*) AS load
  }
  WITH ties, load, p.capacity AS capacity, NOT EXISTS {
    (p)-[:HAS_ABSENCE]->(x:Absence)
    WHERE x.since <= $asOf AND (x.until IS NULL OR x.until > $asOf)
  } AS available
  WITH ties,
    count(*) AS members,
    count(CASE WHEN available THEN 1 END) AS availables,
    count(CASE WHEN load > 0 THEN 1 END) AS assigned,
    count(CASE WHEN available AND load = 0 THEN 1 END) AS idle,
    count(CASE WHEN load > capacity THEN 1 END) AS overloaded,
    sum(load) AS load,
    max(load) AS maxLoad,
    sum(CASE WHEN available THEN capacity ELSE 0 END) AS capacity
  RETURN collect({ties: ties, members: members, available: availables, assigned: assigned, idle: idle,
    overloaded: overloaded, load: load, maxLoad: maxLoad, capacity: capacity}) AS groups
}
RETURN o.id AS organizationId, touches, groups
