// Takes a load up where it has not ended and no other is under way whose owner lives.
// @mode write
// @param id string
// @param owner string
// @param since datetime
// @param rows integer
// @param share float
// @param deadAfterMillis integer
// @returns id string
// @plan NodeUniqueIndexSeek IntakeLock(key)
// @plan NodeUniqueIndexSeek IntakeJob(id)
MATCH (lock:IntakeLock {key: 'intake'})
SET lock.revision = coalesce(lock.revision, 0) + 1
WITH lock
WHERE lock.owner IS NULL OR lock.owner = $owner OR lock.heartbeat < timestamp() - $deadAfterMillis
MATCH (job:IntakeJob {id: $id})
WHERE job.state IN ['QUEUED', 'RUNNING']
SET lock.owner = $owner, lock.heartbeat = timestamp(),
    job.state = 'RUNNING', job.startedAt = coalesce(job.startedAt, $since),
    job.runSince = $since, job.runRows = $rows, job.runShare = $share
RETURN job.id AS id
