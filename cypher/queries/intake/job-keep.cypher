// Keeps where tables of a load stand, as long as its owner still is that; the owner lives.
// @mode write
// @param id string
// @param owner string
// @param standings list<map>
// @returns cancelAsked boolean
// @plan NodeUniqueIndexSeek IntakeLock(key)
// @plan NodeUniqueIndexSeek IntakeJob(id)
MATCH (lock:IntakeLock {key: 'intake'})
SET lock.revision = coalesce(lock.revision, 0) + 1
WITH lock
WHERE lock.owner = $owner
SET lock.heartbeat = timestamp()
WITH lock
MATCH (job:IntakeJob {id: $id})
CALL (job) {
  UNWIND $standings AS standing
  MATCH (job)-[:HAS_FILE]->(file:IntakeFile {table: standing.table})
  SET file += standing
}
RETURN job.cancelAsked AS cancelAsked
