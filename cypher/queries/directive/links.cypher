// What some directives rest on or carry out, and what rests on them or carries them out, as far as issued on a day.
// @mode read
// @param directiveIds list<string>
// @param asOf date
// @returns directiveId string, relation string, upward boolean, id string, number string, kind string, year integer, issuedOn date, subject string, issuerId string, issuerName string, superiorName string, place string, signer string, signerOffice string, signerFor string, modality string, disseminateTo string, held boolean
// @plan NodeUniqueIndexSeek Directive(id)
UNWIND $directiveIds AS directiveId
MATCH (one:Directive {id: directiveId})-[link:BASED_ON|IMPLEMENTS]-(d:Directive)
WHERE d.issuedOn IS NULL OR d.issuedOn <= $asOf
OPTIONAL MATCH (d)-[:ISSUED_BY]->(issuer:Organization)
RETURN directiveId, type(link) AS relation, startNode(link) = one AS upward, d.id AS id, d.number AS number, d.kind AS kind, d.year AS year, d.issuedOn AS issuedOn, d.subject AS subject,
  issuer.id AS issuerId, d.issuerName AS issuerName, d.superiorName AS superiorName, d.place AS place,
  d.signer AS signer, d.signerOffice AS signerOffice, d.signerFor AS signerFor, d.modality AS modality,
  d.disseminateTo AS disseminateTo, d.held AS held
ORDER BY directiveId, issuedOn, id
