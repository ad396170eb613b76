// Charges of some organisations that hold on a day and have begun before.
// @mode read
// @param parts list<string>
// @param day date
// @returns key list<string>, nodes list<string>, ties list<string>
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $parts AS part
MATCH (organization:Organization {id: part})-[tie:IN_CHARGE_OF]->(area:Area)
WHERE tie.since < $day AND coalesce(tie.until > $day, true)
RETURN [organization.id, area.id] AS key, [] AS nodes, [elementId(tie)] AS ties
