// The household with a code, with the neighbourhood where it lived on a day.
// @mode read
// @param code string
// @param asOf date
// @returns id string, code string, address string, headName string, people integer, vulnerability list<string>, exempt string, since date, until date, areaId string, sortKey string
// @personal NAME, ADDRESS, VULNERABILITY
// @plan NodeUniqueIndexSeek Household(code)
MATCH (h:Household {code: $code})
CALL (h) {
  OPTIONAL MATCH (h)-[l:LOCATED_IN]->(a:Area)
  WHERE l.since <= $asOf AND (l.until IS NULL OR l.until > $asOf)
  RETURN a.id AS areaId
  LIMIT 1
}
RETURN h.id AS id, h.code AS code, h.address AS address, h.headName AS headName, h.people AS people,
  h.vulnerability AS vulnerability, h.exempt AS exempt, h.since AS since, h.until AS until, areaId,
  h.sortKey AS sortKey
