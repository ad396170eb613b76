// The directives as which some drafts were confirmed.
// @mode read
// @param draftIds list<string>
// @returns draftId string, id string, number string, kind string, year integer, issuedOn date, subject string, issuerId string, issuerName string, superiorName string, place string, signer string, signerOffice string, signerFor string, modality string, disseminateTo string, held boolean
// @plan NodeUniqueIndexSeek Draft(id)
UNWIND $draftIds AS draftId
MATCH (:Draft {id: draftId})<-[:READ_FROM]-(d:Directive)
OPTIONAL MATCH (d)-[:ISSUED_BY]->(issuer:Organization)
RETURN draftId, d.id AS id, d.number AS number, d.kind AS kind, d.year AS year, d.issuedOn AS issuedOn, d.subject AS subject,
  issuer.id AS issuerId, d.issuerName AS issuerName, d.superiorName AS superiorName, d.place AS place,
  d.signer AS signer, d.signerOffice AS signerOffice, d.signerFor AS signerFor, d.modality AS modality,
  d.disseminateTo AS disseminateTo, d.held AS held
