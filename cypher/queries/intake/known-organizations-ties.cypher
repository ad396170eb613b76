// Every tie among organisations, each seen from the one that has only one of its kind at a time.
// @mode read
// @returns kind string, fromCode string, fromSince date, toCode string, toSince date, since date, until date
// @allow NodeByLabelScan: all of them are wanted, once a load
CALL () {
  MATCH (organization:Organization)-[tie:PART_OF]->(other:Organization)
  RETURN organization, tie, other
  UNION ALL
  MATCH (other:Organization)-[tie:LEADS]->(organization:Organization)
  RETURN organization, tie, other
  UNION ALL
  MATCH (organization:Organization)-[tie:ADVISES]->(other:Organization)
  RETURN organization, tie, other
}
RETURN type(tie) AS kind, organization.code AS fromCode, organization.since AS fromSince,
       other.code AS toCode, other.since AS toSince, tie.since AS since, tie.until AS until
