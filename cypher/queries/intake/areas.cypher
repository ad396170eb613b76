// Stores areas that were found to be new or changed.
// @mode write
// @param rows list<map>
// @plan NodeUniqueIndexSeek Area(code, since)
UNWIND $rows AS row
MERGE (area:Area {code: row.code, since: row.since})
ON CREATE SET area.id = row.id
SET area += row.properties
