// Who brings the schema up to date at the moment.
// @mode read
// @returns id string
// @allow NodeByLabelScan: there is one at most
MATCH (lock:__Neo4jMigrationsLock)
RETURN lock.id AS id
