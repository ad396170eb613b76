// Every edge between areas there ever was: which lies within which.
// @mode read
// @returns innerId string, outerId string, since date, until date
// @allow DirectedRelationshipTypeScan: the picture holds all of them, about as many as areas
MATCH (inner:Area)-[r:WITHIN]->(outer:Area)
RETURN inner.id AS innerId, outer.id AS outerId, r.since AS since, r.until AS until
