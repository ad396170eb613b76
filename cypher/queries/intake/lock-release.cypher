// Lets the next load begin, whoever was at one.
// @mode write
// @plan NodeUniqueIndexSeek IntakeLock(key)
MATCH (lock:IntakeLock {key: 'intake'})
SET lock.owner = null, lock.heartbeat = null
