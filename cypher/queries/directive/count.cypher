// How many directives there are of a kind, an issuer, a time.
// @mode read
// @param filter map
// @param asOf date
// @returns directives integer
// @allow NodeByLabelScan: documents are few, some hundreds a year for each body that issues them
MATCH (d:Directive)
WHERE (d.issuedOn IS NULL OR d.issuedOn <= $asOf)
  AND ($filter.kinds IS NULL OR d.kind IN $filter.kinds)
  AND ($filter.held IS NULL OR d.held = $filter.held)
  AND ($filter.issuedFrom IS NULL OR d.issuedOn >= $filter.issuedFrom)
  AND ($filter.issuedUntil IS NULL OR d.issuedOn < $filter.issuedUntil)
  AND all(word IN $filter.words WHERE (' ' + d.searchText) CONTAINS (' ' + word))
  AND ($filter.issuer IS NULL OR EXISTS { (d)-[:ISSUED_BY]->(:Organization {id: $filter.issuer}) })
RETURN count(*) AS directives
