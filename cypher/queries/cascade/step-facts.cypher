// What the rules of a step need to know of some undertakings: whose they are, who is above, and the last step.
// @mode read
// @param ids list<string>
// @returns id string, taskId string, directiveId string, organizationId string, sentOn date, above list<string>, number integer, status string, on date, at datetime, reason string, by string, reportId string, text string, names list<string>, amounts list<float>, includesBelow boolean
// @plan NodeUniqueIndexSeek Undertaking(id)
UNWIND $ids AS wanted
MATCH (u:Undertaking {id: wanted})
MATCH (u)-[:OF]->(t:Task)-[:SET_BY]->(d:Directive)
MATCH (u)-[:BY]->(o:Organization)
CALL (u) {
  OPTIONAL MATCH (u)-[:HAS_STEP]->(s:Step)
  OPTIONAL MATCH (s)-[:BROUGHT]->(r:Report)
  RETURN s, r
  ORDER BY s.number DESC
  LIMIT 1
}
RETURN u.id AS id, t.id AS taskId, d.id AS directiveId, o.id AS organizationId, u.sentOn AS sentOn,
  COLLECT {
    MATCH way = (u)-[:FROM*1..20]->(:Undertaking)-[:BY]->(above:Organization)
    RETURN above.id
    ORDER BY length(way)
  } AS above,
  s.number AS number, s.status AS status, s.on AS on, s.at AS at, s.reason AS reason, s.by AS by,
  r.id AS reportId, r.text AS text, r.names AS names, r.amounts AS amounts, r.includesBelow AS includesBelow
