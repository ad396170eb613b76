// Enters a load with its tables; the lock that all loads share also numbers them.
// @mode write
// @param job map
// @param files list<map>
// @plan NodeUniqueIndexSeek IntakeLock(key)
MERGE (lock:IntakeLock {key: 'intake'})
SET lock.jobs = coalesce(lock.jobs, 0) + 1
CREATE (job:IntakeJob {number: lock.jobs, state: 'QUEUED', cancelAsked: false, agreed: false})
SET job += $job
WITH job
UNWIND $files AS file
CREATE (job)-[:HAS_FILE]->(new:IntakeFile)
SET new = file
