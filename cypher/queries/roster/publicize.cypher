// Sets the days on which a duty line was published, and on which that was taken back.
// @mode write
// @param lineId string
// @param publishedSince list<date>
// @param publishedUntil list<date>
// @returns lineId string
// @plan NodeUniqueIndexSeek DutyLine(id)
MATCH (l:DutyLine {id: $lineId})
SET l.publishedSince = $publishedSince, l.publishedUntil = $publishedUntil
RETURN l.id AS lineId
