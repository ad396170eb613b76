// Absences, that hold on a day and have begun before, of persons who belong to some organisations.
// @mode read
// @param parts list<string>
// @param day date
// @returns key list<string>, nodes list<string>, ties list<string>
// @plan NodeUniqueIndexSeek Organization(id)
UNWIND $parts AS part
MATCH (:Organization {id: part})<-[tie:MEMBER_OF {kind: 'PRIMARY'}]-(person:Person)-[:HAS_ABSENCE]->(absence:Absence)
WHERE tie.since < $day AND coalesce(tie.until > $day, true)
  AND absence.since < $day AND coalesce(absence.until > $day, true)
RETURN [person.code] AS key, [elementId(absence)] AS nodes, [] AS ties
