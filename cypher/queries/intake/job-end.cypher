// Ends a load, or puts it back to where it waits, as long as its owner still is that; and lets the next one begin.
// @mode write
// @param id string
// @param owner string
// @param state string
// @param failure string
// @param endedAt datetime
// @returns id string
// @plan NodeUniqueIndexSeek IntakeLock(key)
// @plan NodeUniqueIndexSeek IntakeJob(id)
MATCH (lock:IntakeLock {key: 'intake'})
SET lock.revision = coalesce(lock.revision, 0) + 1
WITH lock
WHERE lock.owner = $owner
SET lock.owner = null, lock.heartbeat = null
WITH lock
MATCH (job:IntakeJob {id: $id})
SET job.state = $state, job.failure = $failure, job.endedAt = $endedAt
FOREACH (ended IN CASE WHEN $endedAt IS NULL THEN [] ELSE [job] END | REMOVE ended.openPlace, ended.openAs)
RETURN job.id AS id
