// The directives that bear one of some numbers, each in its one spelling and lower case, whenever issued; as this transaction sees them.
// @mode read
// @param numberKeys list<string>
// @returns key string, numberKey string, id string, number string, kind string, year integer, issuedOn date, subject string, issuerId string, issuerName string, superiorName string, place string, signer string, signerOffice string, signerFor string, modality string, disseminateTo string, held boolean
// @plan NodeIndexSeek Directive(numberKey)
UNWIND $numberKeys AS wanted
MATCH (d:Directive {numberKey: wanted})
OPTIONAL MATCH (d)-[:ISSUED_BY]->(issuer:Organization)
RETURN d.key AS key, d.numberKey AS numberKey, d.id AS id, d.number AS number, d.kind AS kind, d.year AS year, d.issuedOn AS issuedOn, d.subject AS subject,
  issuer.id AS issuerId, d.issuerName AS issuerName, d.superiorName AS superiorName, d.place AS place,
  d.signer AS signer, d.signerOffice AS signerOffice, d.signerFor AS signerFor, d.modality AS modality,
  d.disseminateTo AS disseminateTo, d.held AS held
ORDER BY year, id
