// Takes bodies out of the addressees of a directive.
// @mode write
// @param directiveId string
// @param organizationIds list<string>
// @returns struck integer
// @plan NodeUniqueIndexSeek Directive(id)
MATCH (:Directive {id: $directiveId})-[to:ADDRESSED_TO]->(o:Organization)
WHERE o.id IN $organizationIds
DELETE to
RETURN count(*) AS struck
