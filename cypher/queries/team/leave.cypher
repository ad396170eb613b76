// Takes people off a team; a service that is over already stays as it is.
// @mode write
// @param teamId string
// @param personIds list<string>
// @param until date
// @returns ended integer
// @plan NodeUniqueIndexSeek Team(id)
MATCH (t:Team {id: $teamId})<-[s:SERVES_ON]-(p:Person)
WHERE p.id IN $personIds AND (s.until IS NULL OR (s.until > $until AND s.until > s.since))
SET s.until = $until
RETURN count(*) AS ended
