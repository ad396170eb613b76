// The latest day of which it is known that somebody practised a practice.
// @mode read
// @param id string
// @returns latest date
// @plan NodeUniqueIndexSeek Practice(id)
MATCH (p:Practice {id: $id})
OPTIONAL MATCH (p)<-[t:TOOK_UP]-(:Organization)
RETURN max(CASE WHEN t.until IS NULL THEN t.since ELSE t.until - duration({days: 1}) END) AS latest
