// Every edge between organisations there ever was: part of, leads, advises.
// @mode read
// @returns type string, fromId string, toId string, since date, until date
// @allow DirectedRelationshipTypeScan: the picture holds all of them, about as many as organisations
// @allow DirectedUnionRelationshipTypesScan: the picture holds all of them, about as many as organisations
MATCH (lower:Organization)-[r:PART_OF|LEADS|ADVISES]->(upper:Organization)
RETURN type(r) AS type, lower.id AS fromId, upper.id AS toId, r.since AS since, r.until AS until
