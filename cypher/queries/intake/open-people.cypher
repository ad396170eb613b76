// Persons who belong to some organisations on a day, and have before.
// @mode read
// @param parts list<string>
// @param day date
// @returns key list<string>, nodes list<string>, ties list<string>
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $parts AS part
MATCH (:Organization {id: part})<-[tie:MEMBER_OF {kind: 'PRIMARY'}]-(person:Person)
WHERE tie.since < $day AND coalesce(tie.until > $day, true)
  AND person.since < $day AND coalesce(person.until > $day, true)
RETURN [person.code] AS key, [elementId(person)] AS nodes, [] AS ties
