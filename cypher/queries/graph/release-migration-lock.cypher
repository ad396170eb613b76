// Takes away the lock that somebody has left behind who was killed while bringing the schema up to date.
// @mode write
// @param id string
// @plan NodeUniqueIndexSeek __Neo4jMigrationsLock(id)
MATCH (lock:__Neo4jMigrationsLock {id: $id})
DELETE lock
