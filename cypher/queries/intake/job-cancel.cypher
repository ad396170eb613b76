// Stops a load that waits, and asks one that is under way to stop; tells how it stood.
// @mode write
// @param id string
// @param now datetime
// @returns state string
// @plan NodeUniqueIndexSeek IntakeLock(key)
// @plan NodeUniqueIndexSeek IntakeJob(id)
MATCH (lock:IntakeLock {key: 'intake'})
SET lock.revision = coalesce(lock.revision, 0) + 1
WITH lock
MATCH (job:IntakeJob {id: $id})
WITH job, job.state AS state
FOREACH (running IN CASE state WHEN 'RUNNING' THEN [job] ELSE [] END | SET running.cancelAsked = true)
FOREACH (waiting IN CASE state WHEN 'QUEUED' THEN [job] ELSE [] END |
  SET waiting.cancelAsked = true, waiting.state = 'CANCELLED', waiting.endedAt = $now
  REMOVE waiting.openPlace, waiting.openAs
)
RETURN state
