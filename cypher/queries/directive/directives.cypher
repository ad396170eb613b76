// Some directives, each with the body that issued it.
// @mode read
// @param ids list<string>
// @returns id string, number string, kind string, year integer, issuedOn date, subject string, issuerId string, issuerName string, superiorName string, place string, signer string, signerOffice string, signerFor string, modality string, disseminateTo string, held boolean
// @plan NodeUniqueIndexSeek Directive(id)
UNWIND $ids AS wanted
MATCH (d:Directive {id: wanted})
OPTIONAL MATCH (d)-[:ISSUED_BY]->(issuer:Organization)
RETURN d.id AS id, d.number AS number, d.kind AS kind, d.year AS year, d.issuedOn AS issuedOn, d.subject AS subject,
  issuer.id AS issuerId, d.issuerName AS issuerName, d.superiorName AS superiorName, d.place AS place,
  d.signer AS signer, d.signerOffice AS signerOffice, d.signerFor AS signerFor, d.modality AS modality,
  d.disseminateTo AS disseminateTo, d.held AS held
