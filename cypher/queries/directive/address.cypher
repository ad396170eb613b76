// Addresses a directive to some bodies; those that are addressed stay as they are.
// @mode write
// @param directiveId string
// @param addressees list<map>
// @param on date
// @returns addressed integer
// @plan NodeUniqueIndexSeek Directive(id)
// @plan NodeUniqueIndexSeek Organization(id)
MATCH (d:Directive {id: $directiveId})
UNWIND $addressees AS addressee
MATCH (o:Organization {id: addressee.id})
MERGE (d)-[to:ADDRESSED_TO]->(o)
ON CREATE SET to.purpose = addressee.purpose, to.name = addressee.name, to.on = $on
RETURN count(*) AS addressed
