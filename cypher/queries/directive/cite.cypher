// Makes documents that are cited and not there yet, each with its issuer where the graph has it.
// @mode write
// @param documents list<map>
// @returns documents integer
// @plan NodeUniqueIndexSeek Directive(key)
UNWIND $documents AS document
MERGE (d:Directive {key: document.key})
ON CREATE SET d.id = document.id, d.number = document.number, d.numberKey = document.numberKey, d.kind = document.kind,
  d.year = document.year, d.issuedOn = document.issuedOn, d.issuerName = document.issuerName, d.held = false,
  d.searchText = document.searchText
WITH d, document
OPTIONAL MATCH (o:Organization {id: document.issuerId})
FOREACH (issuer IN CASE WHEN o IS NULL OR d.held THEN [] ELSE [o] END | MERGE (d)-[:ISSUED_BY]->(issuer))
RETURN count(*) AS documents
