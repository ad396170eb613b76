// The first directives after a place in the list, the newest first, those without a date last.
// @mode read
// @param filter map
// @param after map
// @param asOf date
// @param limit integer
// @returns id string, number string, kind string, year integer, issuedOn date, subject string, issuerId string, issuerName string, superiorName string, place string, signer string, signerOffice string, signerFor string, modality string, disseminateTo string, held boolean
// @allow NodeByLabelScan: documents are few, some hundreds a year for each body that issues them
MATCH (d:Directive)
WHERE (d.issuedOn IS NULL OR d.issuedOn <= $asOf)
  AND ($filter.kinds IS NULL OR d.kind IN $filter.kinds)
  AND ($filter.held IS NULL OR d.held = $filter.held)
  AND ($filter.issuedFrom IS NULL OR d.issuedOn >= $filter.issuedFrom)
  AND ($filter.issuedUntil IS NULL OR d.issuedOn < $filter.issuedUntil)
  AND all(word IN $filter.words WHERE (' ' + d.searchText) CONTAINS (' ' + word))
OPTIONAL MATCH (d)-[:ISSUED_BY]->(issuer:Organization)
WITH d, issuer
WHERE ($filter.issuer IS NULL OR issuer.id = $filter.issuer)
  AND ($after IS NULL
    OR ($after.issuedOn IS NULL AND d.issuedOn IS NULL AND d.id > $after.id)
    OR ($after.issuedOn IS NOT NULL
      AND (d.issuedOn IS NULL OR d.issuedOn < $after.issuedOn OR (d.issuedOn = $after.issuedOn AND d.id > $after.id))))
WITH d, issuer
ORDER BY coalesce(d.issuedOn, date('0000-01-01')) DESC, d.id
LIMIT $limit
RETURN d.id AS id, d.number AS number, d.kind AS kind, d.year AS year, d.issuedOn AS issuedOn, d.subject AS subject,
  issuer.id AS issuerId, d.issuerName AS issuerName, d.superiorName AS superiorName, d.place AS place,
  d.signer AS signer, d.signerOffice AS signerOffice, d.signerFor AS signerFor, d.modality AS modality,
  d.disseminateTo AS disseminateTo, d.held AS held
