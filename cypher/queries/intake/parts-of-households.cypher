// The areas in which some households live on a day.
// @mode read
// @param codes list<string>
// @param day date
// @returns id string
// @plan NodeUniqueIndexSeek Household(code)
UNWIND $codes AS code
MATCH (:Household {code: code})-[stay:LOCATED_IN]->(area:Area)
WHERE stay.since <= $day AND coalesce(stay.until > $day, true)
RETURN DISTINCT area.id AS id
