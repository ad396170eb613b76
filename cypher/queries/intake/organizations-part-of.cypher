// Stores places of organisations under others that were found to be new or to have got another end.
// @mode write
// @param rows list<map>
// @plan NodeUniqueIndexSeek Organization(id)
// @allow CartesianProduct: of one node with one other, each found by its identity
UNWIND $rows AS row
MATCH (from:Organization {id: row.from})
MATCH (to:Organization {id: row.to})
MERGE (from)-[tie:PART_OF {since: row.since}]->(to)
SET tie.until = row.until
