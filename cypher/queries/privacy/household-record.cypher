// All that is kept of some households, part by part; of others only which they are.
// @mode read
// @param ids list<string>
// @returns id string, section string, entry map
// @personal ADDRESS, NAME, VULNERABILITY
// @plan NodeUniqueIndexSeek Household(id)
UNWIND $ids AS wanted
MATCH (h:Household {id: wanted})
CALL (h) {
  RETURN 'household' AS section, h {.*} AS entry
  UNION ALL
  MATCH (h)-[t:LOCATED_IN]->(a:Area)
  RETURN 'places' AS section, t {.*, area: a {.id, .code, .name}} AS entry
  UNION ALL
  MATCH (h)<-[t:COVERS]-(p:Person)
  RETURN 'coverers' AS section, t {.*, person: p {.id, .code}} AS entry
  UNION ALL
  MATCH (h)-[t:HAS_NEED]->(n:Need)
  RETURN 'needs' AS section, n {.*} AS entry
  UNION ALL
  MATCH (h)-[:HAS_NEED]->(n:Need)<-[:MEETS]-(s:Support)
  OPTIONAL MATCH (s)-[:GIVEN_BY]->(o:Organization)
  OPTIONAL MATCH (s)-[:UNDER]->(d:Directive)
  RETURN 'supports' AS section, s {.*, need: n.id, givenBy: o {.id, .code, .name}, directive: d {.id, .number}} AS entry
}
RETURN h.id AS id, section, entry
