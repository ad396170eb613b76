// Stores places of areas within others that were found to be new or to have got another end.
// @mode write
// @param rows list<map>
// @plan NodeUniqueIndexSeek Area(id)
// @allow CartesianProduct: of one node with one other, each found by its identity
UNWIND $rows AS row
MATCH (from:Area {id: row.from})
MATCH (to:Area {id: row.to})
MERGE (from)-[tie:WITHIN {since: row.since}]->(to)
SET tie.until = row.until
