// The organisations to which some persons belong on a day.
// @mode read
// @param codes list<string>
// @param day date
// @returns id string
// @plan NodeUniqueIndexSeek Person(code)
UNWIND $codes AS code
MATCH (:Person {code: code})-[tie:MEMBER_OF {kind: 'PRIMARY'}]->(organization:Organization)
WHERE tie.since <= $day AND coalesce(tie.until > $day, true)
RETURN DISTINCT organization.id AS id
