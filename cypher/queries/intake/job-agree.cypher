// Notes that the closings of a load go ahead, as long as its owner still is that.
// @mode write
// @param id string
// @param owner string
// @returns id string
// @plan NodeUniqueIndexSeek IntakeLock(key)
// @plan NodeUniqueIndexSeek IntakeJob(id)
MATCH (lock:IntakeLock {key: 'intake', owner: $owner})
MATCH (job:IntakeJob {id: $id})
SET job.agreed = true
RETURN job.id AS id
